<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>Menu</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Öppna exempelprojektet</translation>
    </message>
    <message>
        <source>The dialog needs the Processing plugin of QGIS, and Python. Without them, run the tool with qgis_process: %1</source>
        <translation>Dialogrutan kräver insticksprogrammet Processing i QGIS, och Python. Kör annars verktyget med qgis_process: %1</translation>
    </message>
    <message>
        <source>Skolmix sample project</source>
        <translation>Skolmix exempelprojekt</translation>
    </message>
    <message>
        <source>The sample project cannot be copied to %1.</source>
        <translation>Exempelprojektet kan inte kopieras till %1.</translation>
    </message>
</context>
<context>
    <name>Skolmix</name>
    <message>
        <source>PROJ cannot make an equal-area projection for the place where the units lie. Check that their coordinate reference system is the right one.</source>
        <translation>PROJ kan inte skapa en ytriktig projektion för platsen där bostadsområdena ligger. Kontrollera att lagret har rätt koordinatsystem.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Utanför</translation>
    </message>
    <message>
        <source>the whole: %1 % %2</source>
        <translation>helheten: %1 % %2</translation>
    </message>
    <message>
        <source>Every school before and after</source>
        <translation>Alla skolor före och efter</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Elever</translation>
    </message>
    <message>
        <source>Share of %1, points from the whole</source>
        <translation>Andel %1, procentenheter från helheten</translation>
    </message>
    <message>
        <source>Use of places</source>
        <translation>Beläggning</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Pupils who change school</source>
        <translation>Elever som byter skola</translation>
    </message>
    <message>
        <source>Way to school, mean (m)</source>
        <translation>Skolväg, medelvärde (m)</translation>
    </message>
    <message>
        <source>Way to school, 95th percentile (m)</source>
        <translation>Skolväg, 95:e percentilen (m)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>All proposals, the lowest segregation first</source>
        <translation>Alla förslag, lägst segregation först</translation>
    </message>
    <message>
        <source>Segregation by %1 cannot be measured here: fewer than two groups have pupils.</source>
        <translation>Segregationen efter %1 kan inte mätas här: färre än två grupper har elever.</translation>
    </message>
    <message>
        <source>Of %1 proposals, “%2” gives the lowest segregation by %3: Theil&apos;s H goes from %4 today to %5 (%6 %).</source>
        <translation>Av %1 förslag ger ”%2” lägst segregation efter %3: Theils H går från %4 i dag till %5 (%6 %).</translation>
    </message>
    <message>
        <source>None of %1 proposals lowers segregation by %3. The least bad is “%2”: Theil&apos;s H goes from %4 today to %5 (%6 %).</source>
        <translation>Inget av %1 förslag minskar segregationen efter %3. Minst försämring ger ”%2”: Theils H går från %4 i dag till %5 (%6 %).</translation>
    </message>
    <message>
        <source>%1 of %2 pupils would change school.</source>
        <translation>%1 av %2 elever skulle byta skola.</translation>
    </message>
    <message>
        <source>The way to school would be %1 m on average, against %2 m today.</source>
        <translation>Skolvägen skulle bli i genomsnitt %1 m, mot %2 m i dag.</translation>
    </message>
    <message>
        <source>H (Theil), D (dissimilarity) and η² (share of the differences between pupils that lies between schools) are 0 when every school has the mix of the whole, and 1 when no school mixes groups.</source>
        <translation>H (Theil), D (olikhetsindex) och η² (andel av variationen som ligger mellan skolor) är 0 när alla skolor har samma sammansättning som helheten och 1 när ingen skola blandar grupper.</translation>
    </message>
    <message>
        <source>Segregation is a relation between schools. A school above the whole has its counterpart in schools below it; the deviations, weighed by pupils, sum to zero.</source>
        <translation>Segregation är en relation mellan skolor. En skola över helheten har sin motsvarighet i skolor under den; avvikelserna, vägda med antalet elever, blir tillsammans noll.</translation>
    </message>
    <message>
        <source>Pupils are expected numbers: where people live, spread over catchments by area or by points, with the take-up that was set. They are not school rolls, and how families react to a change is not part of them.</source>
        <translation>Elevantalen är förväntade: de utgår från var eleverna bor, fördelat på upptagningsområden efter yta eller punkter, och från den angivna andelen som går i områdets skola. De är inte skolornas faktiska elevantal, och hur familjer reagerar på en förändring ingår inte.</translation>
    </message>
    <message>
        <source>Ways are straight lines from where the pupils of an area live on average to the school.</source>
        <translation>Skolvägen är avståndet fågelvägen till skolan från den punkt där områdets elever i genomsnitt bor.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du rapporten</translation>
    </message>
    <message>
        <source>What to know about the data</source>
        <translation>Att veta om underlaget</translation>
    </message>
    <message>
        <source>more than %1 points below the whole</source>
        <translation>mer än %1 procentenheter under helheten</translation>
    </message>
    <message>
        <source>more than %1 points above the whole</source>
        <translation>mer än %1 procentenheter över helheten</translation>
    </message>
    <message>
        <source>%1 to %2 points below</source>
        <translation>%1–%2 procentenheter under</translation>
    </message>
    <message>
        <source>%1 to %2 points above</source>
        <translation>%1–%2 procentenheter över</translation>
    </message>
    <message>
        <source>no pupils</source>
        <translation>inga elever</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Avbrutet. Inget har skrivits.</translation>
    </message>
    <message>
        <source>There is not enough memory for these layers.</source>
        <translation>Minnet räcker inte till för de här lagren.</translation>
    </message>
    <message>
        <source>Expected mix by catchment</source>
        <translation>Förväntad elevsammansättning per upptagningsområde</translation>
    </message>
    <message>
        <source>Pupils at schools</source>
        <translation>Elever vid skolorna</translation>
    </message>
    <message>
        <source>Pupils outside</source>
        <translation>Elever utanför</translation>
    </message>
    <message>
        <source>Pupils in rows left out</source>
        <translation>Elever i utelämnade rader</translation>
    </message>
    <message>
        <source>Expected mix</source>
        <translation>Förväntad elevsammansättning</translation>
    </message>
    <message>
        <source>The pupils each school can expect from its catchment, by group.</source>
        <translation>Vilka elever varje skola kan förvänta sig från sitt upptagningsområde, per grupp.</translation>
    </message>
    <message>
        <source>school,catchment,enrolment,pupils,overlay,areal interpolation,segregation</source>
        <translation>skola,skolenhet,upptagningsområde,elever,elevunderlag,elevsammansättning,överlagring,segregation,school,catchment</translation>
    </message>
    <message>
        <source>Expected pupils per catchment and group, with deviations from the whole.</source>
        <translation>Förväntat antal elever per upptagningsområde och grupp, med avvikelser från helheten.</translation>
    </message>
    <message>
        <source>“%1” is the only group in “%2”. Choose the fields of all groups, or give the field with all pupils: the others then become a group of their own.</source>
        <translation>”%1” är den enda gruppen i ”%2”. Välj fälten för alla grupper, eller ange fältet med alla elever: övriga elever blir då en egen grupp.</translation>
    </message>
    <message>
        <source>Field “%1” is chosen twice. Each field is one group of one dimension.</source>
        <translation>Fältet ”%1” är valt två gånger. Varje fält är en grupp i en dimension.</translation>
    </message>
    <message>
        <source>Field “%1” is chosen both as a group and as all pupils. Leave it out of the groups.</source>
        <translation>Fältet ”%1” är valt både som grupp och som alla elever. Ta bort det bland grupperna.</translation>
    </message>
    <message>
        <source>Field “%1” of layer “%2” holds text, not numbers. Make a number field of it first, for example with the tool Refactor fields.</source>
        <translation>Fältet ”%1” i lagret ”%2” innehåller text, inte tal. Gör först om det till ett talfält, till exempel med verktyget Omberäkna fält.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: negative or impossible counts in features %3. A number of pupils is 0 or more: correct these rows or filter them out.</source>
        <translation>Lagret ”%1”, fältet ”%2”: negativa eller omöjliga antal i objekt %3. Ett elevantal är 0 eller större: rätta raderna eller filtrera bort dem.</translation>
    </message>
    <message>
        <source>Layer “%1”: the groups of “%2” hold more pupils than the field with all pupils says, in features %3. Correct these rows, or leave the field with all pupils empty: the groups then are everybody.</source>
        <translation>Lagret ”%1”: grupperna i ”%2” har fler elever än fältet med alla elever anger, i objekt %3. Rätta raderna, eller lämna fältet med alla elever tomt: då är grupperna tillsammans alla elever.</translation>
    </message>
    <message>
        <source>Layer “%1”: the groups of “%2” do not add up to the same pupils as those of “%3” in features %4. If some pupils are in no group, give the field with all pupils: the rest then becomes a group of its own.</source>
        <translation>Lagret ”%1”: grupperna i ”%2” summerar inte till samma elevantal som grupperna i ”%3”, i objekt %4. Om några elever inte finns i någon grupp, ange fältet med alla elever: resten blir då en egen grupp.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 rows have no value in some count field and are left out, with %3 pupils that are known in them: features %4.</source>
        <translation>Lagret ”%1”: rader som saknar värde i något av antalsfälten är utelämnade (%2 st, med %3 kända elever): objekt %4.</translation>
    </message>
    <message>
        <source>“%1”: %2 pupils are in none of the chosen groups and make up the group “%3”.</source>
        <translation>”%1”: %2 elever finns inte i någon av de valda grupperna och bildar gruppen ”%3”.</translation>
    </message>
    <message>
        <source>Layer “%1” has no pupils in the fields %2.</source>
        <translation>Lagret ”%1” har inga elever i fälten %2.</translation>
    </message>
    <message>
        <source>%1 units with %2 pupils lie in no catchment and count as “outside”: %3.</source>
        <translation>Bostadsområden som inte ligger i något upptagningsområde räknas som ”utanför” (%1 st, med %2 elever): %3.</translation>
    </message>
    <message>
        <source>Pupils in %1 = at schools %2 + outside %3 + left out %4.</source>
        <translation>Elever i underlaget %1 = vid skolorna %2 + utanför %3 + utelämnade %4.</translation>
    </message>
    <message>
        <source>no value: fewer than two groups have pupils</source>
        <translation>inget värde: färre än två grupper har elever</translation>
    </message>
    <message>
        <source>H %1, D %2, η² %3</source>
        <translation>H %1, D %2, η² %3</translation>
    </message>
    <message>
        <source>Segregation by %1: %2.</source>
        <translation>Segregation efter %1: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 och %2 till</translation>
    </message>
    <message>
        <source>Layer “%1” lies nowhere on earth according to its coordinate reference system (%2). Check that the layer has the right one.</source>
        <translation>Lagret ”%1” ligger enligt sitt koordinatsystem (%2) ingenstans på jorden. Kontrollera att lagret har rätt koordinatsystem.</translation>
    </message>
    <message>
        <source>Areas and distances are computed in square metres and metres on the WGS 84 ellipsoid (%1).</source>
        <translation>Ytor och avstånd beräknas i kvadratmeter och meter på ellipsoiden WGS 84 (%1).</translation>
    </message>
    <message>
        <source>Layer “%1” has %2, but this needs %3.</source>
        <translation>Lagret ”%1” har geometritypen ”%2”, men här behövs %3.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punkter</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygoner</translation>
    </message>
    <message>
        <source>polygons or points</source>
        <translation>polygoner eller punkter</translation>
    </message>
    <message>
        <source>Layer “%1”: the geometry of features %2 is of the wrong kind.</source>
        <translation>Lagret ”%1”: geometrin är av fel slag i objekt %2.</translation>
    </message>
    <message>
        <source>Layer “%1”: the coordinates of features %2 do not fit its coordinate reference system (%3). Check that the layer has the right one.</source>
        <translation>Lagret ”%1”: koordinaterna i objekt %2 passar inte lagrets koordinatsystem (%3). Kontrollera att lagret har rätt koordinatsystem.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 features have no geometry: %3.</source>
        <translation>Lagret ”%1”: objekt utan geometri (%2 st): %3.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 features have an invalid geometry (%3): %4.</source>
        <translation>Lagret ”%1”: objekt med ogiltig geometri (%2 st, %3): %4.</translation>
    </message>
    <message>
        <source>Repair them with the tool Fix geometries, or set invalid features to be skipped.</source>
        <translation>Laga dem med verktyget Laga geometrier, eller ställ in att ogiltiga objekt ska hoppas över.</translation>
    </message>
    <message>
        <source>They are skipped, as set.</source>
        <translation>De hoppas över, enligt inställningen.</translation>
    </message>
    <message>
        <source>They were repaired for this run; the layer itself is as it was.</source>
        <translation>De har lagats för den här körningen; själva lagret är oförändrat.</translation>
    </message>
    <message>
        <source>Layer “%1” holds catchments of several stages: %2. Say which stage to work with.</source>
        <translation>Lagret ”%1” innehåller upptagningsområden för flera stadier: %2. Ange vilket stadium som ska användas.</translation>
    </message>
    <message>
        <source>Layer “%1” has no catchment with a school and a geometry.</source>
        <translation>Lagret ”%1” har inget upptagningsområde med både skola och geometri.</translation>
    </message>
    <message>
        <source>Layer “%1” has no catchments of stage “%2”. Its stages are: %3.</source>
        <translation>Lagret ”%1” har inga upptagningsområden för stadiet ”%2”. Stadierna i lagret är: %3.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 catchments name no school and are not used: features %3. Pupils there count as “outside”.</source>
        <translation>Lagret ”%1”: upptagningsområden utan angiven skola används inte (%2 st): objekt %3. Eleverna där räknas som ”utanför”.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 schools have more than one catchment in this stage: %3. Their polygons are taken together as one catchment.</source>
        <translation>Lagret ”%1”: skolor med mer än ett upptagningsområde i stadiet (%2 st): %3. Deras polygoner slås ihop till ett upptagningsområde.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 schools have no id and are not used: features %3.</source>
        <translation>Lagret ”%1”: skolor utan id används inte (%2 st): objekt %3.</translation>
    </message>
    <message>
        <source>Take-up per group: “%1 = %2” must be one of the groups (%3) and a number from 0 to 1.</source>
        <translation>Andel som går i områdets skola, per grupp: ”%1 = %2” måste vara en av grupperna (%3) och ett tal från 0 till 1.</translation>
    </message>
    <message>
        <source>Take-up per group names groups of two dimensions (“%1” is of another than the first). Choose the groups of one; the others follow.</source>
        <translation>Andel som går i områdets skola, per grupp, är angiven för grupper i två dimensioner (”%1” hör till en annan än den första). Ange grupper i en av dimensionerna; de övriga följer med.</translation>
    </message>
    <message>
        <source>Residential units</source>
        <translation>Bostadsområden</translation>
    </message>
    <message>
        <source>Small areas, grid squares or address points with the number of pupils in each group.</source>
        <translation>Små områden (till exempel DeSO), rutor eller adresspunkter med antalet elever i varje grupp.</translation>
    </message>
    <message>
        <source>Name or code of a unit</source>
        <translation>Bostadsområdets namn eller kod</translation>
    </message>
    <message>
        <source>Groups: count fields that together are all pupils</source>
        <translation>Grupper: antalsfält som tillsammans är alla elever</translation>
    </message>
    <message>
        <source>One way to divide all pupils, for example parental education: low, middle, high. Choose the field of every group, each with the number of pupils (not shares), and no total. Signs in the results follow the first group.</source>
        <translation>Ett sätt att dela in alla elever, till exempel efter föräldrarnas utbildning: förgymnasial, gymnasial, eftergymnasial. Välj fältet för varje grupp, med antal elever (inte andelar), och ingen totalsumma. Tecknen i resultatet utgår från den första gruppen.</translation>
    </message>
    <message>
        <source>Second dimension: the same pupils, divided another way</source>
        <translation>Andra dimensionen: samma elever, indelade på ett annat sätt</translation>
    </message>
    <message>
        <source>For example migration background: Swedish, born here, born abroad. It must add up to the same pupils as the first dimension in every row.</source>
        <translation>Till exempel bakgrund: svensk bakgrund, inrikes född med utländsk bakgrund, utrikes född. På varje rad måste summan vara samma elevantal som i den första dimensionen.</translation>
    </message>
    <message>
        <source>Third dimension</source>
        <translation>Tredje dimensionen</translation>
    </message>
    <message>
        <source>All pupils (only if the groups are not everybody)</source>
        <translation>Alla elever (bara om grupperna inte omfattar alla)</translation>
    </message>
    <message>
        <source>The number of all pupils. Those who are in none of the chosen groups become a group of their own, “other”.</source>
        <translation>Antalet elever totalt. De som inte finns i någon av de valda grupperna blir en egen grupp, ”övriga”.</translation>
    </message>
    <message>
        <source>Names of the dimensions, separated by ;</source>
        <translation>Dimensionernas namn, åtskilda med ;</translation>
    </message>
    <message>
        <source>For example: education; migration background. Used in the report and the log.</source>
        <translation>Till exempel: utbildning; bakgrund. Används i rapporten och loggen.</translation>
    </message>
    <message>
        <source>Catchments today</source>
        <translation>Upptagningsområden i dag</translation>
    </message>
    <message>
        <source>Id of the school a catchment belongs to</source>
        <translation>Id för skolan som upptagningsområdet hör till</translation>
    </message>
    <message>
        <source>Stage of a catchment</source>
        <translation>Upptagningsområdets stadium</translation>
    </message>
    <message>
        <source>Only if the layer holds the catchments of several stages, such as F-6 and 7-9.</source>
        <translation>Bara om lagret innehåller upptagningsområden för flera stadier, till exempel F-6 och 7-9.</translation>
    </message>
    <message>
        <source>Stage to work with</source>
        <translation>Stadium som ska användas</translation>
    </message>
    <message>
        <source>A value of the stage field, for example 7-9. The units&apos; counts must be the pupils of this stage.</source>
        <translation>Ett värde i fältet för stadium, till exempel 7-9. Elevantalen i bostadsområdena måste gälla det här stadiet.</translation>
    </message>
    <message>
        <source>The others are counted “outside”: independent schools and other municipalities.</source>
        <translation>Övriga räknas som ”utanför”: fristående skolor och andra kommuner.</translation>
    </message>
    <message>
        <source>Take-up per group</source>
        <translation>Andel som går i områdets skola, per grupp</translation>
    </message>
    <message>
        <source>Group (count field)</source>
        <translation>Grupp (antalsfält)</translation>
    </message>
    <message>
        <source>Take-up (0–1)</source>
        <translation>Andel (0–1)</translation>
    </message>
    <message>
        <source>Replaces the common take-up for the groups of one dimension. Groups that are not named keep the common one.</source>
        <translation>Ersätter den gemensamma andelen för grupperna i en dimension. Grupper som inte anges behåller den gemensamma.</translation>
    </message>
    <message>
        <source>Units that are only partly inside catchments</source>
        <translation>Bostadsområden som bara delvis täcks av upptagningsområden</translation>
    </message>
    <message>
        <source>All pupils live in the covered part</source>
        <translation>Alla elever bor i den täckta delen</translation>
    </message>
    <message>
        <source>Pupils live evenly over the whole unit</source>
        <translation>Eleverna bor jämnt fördelade över hela bostadsområdet</translation>
    </message>
    <message>
        <source>The first suits small areas that include water or forest; with the second, the uncovered part counts as “outside”.</source>
        <translation>Det första passar områden som innehåller vatten eller skog; med det andra räknas den del som inte täcks som ”utanför”.</translation>
    </message>
    <message>
        <source>Schools today</source>
        <translation>Skolor i dag</translation>
    </message>
    <message>
        <source>Id of a school</source>
        <translation>Skolans id, till exempel skolenhetskod</translation>
    </message>
    <message>
        <source>Name of a school</source>
        <translation>Skolans namn</translation>
    </message>
    <message>
        <source>Places at a school</source>
        <translation>Skolans platser</translation>
    </message>
    <message>
        <source>Schools before and after</source>
        <translation>Skolor före och efter</translation>
    </message>
    <message>
        <source>Units that change school</source>
        <translation>Områden som byter skola</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Utfall per förslag</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-filer (*.html)</translation>
    </message>
    <message>
        <source>Count “outside” as a school</source>
        <translation>Räkna ”utanför” som en skola</translation>
    </message>
    <message>
        <source>Keeps the system closed: a plan that only drives pupils out of the municipal schools then does not look like less segregation.</source>
        <translation>Håller systemet slutet: en plan som bara får elever att lämna de kommunala skolorna ser då inte ut att minska segregationen.</translation>
    </message>
    <message>
        <source>Theil&apos;s H, first dimension</source>
        <translation>Theils H, första dimensionen</translation>
    </message>
    <message>
        <source>Dissimilarity D, first dimension</source>
        <translation>Olikhetsindex D, första dimensionen</translation>
    </message>
    <message>
        <source>η², first dimension</source>
        <translation>η², första dimensionen</translation>
    </message>
    <message>
        <source>Proposal with the lowest H</source>
        <translation>Förslag med lägst H</translation>
    </message>
    <message>
        <source>Theil&apos;s H today</source>
        <translation>Theils H i dag</translation>
    </message>
    <message>
        <source>Theil&apos;s H after that proposal</source>
        <translation>Theils H med det förslaget</translation>
    </message>
    <message>
        <source>Pupils who change school in that proposal</source>
        <translation>Elever som byter skola i det förslaget</translation>
    </message>
    <message>
        <source>Pupils at schools today</source>
        <translation>Elever vid skolorna i dag</translation>
    </message>
    <message>
        <source>Pupils outside today</source>
        <translation>Elever utanför i dag</translation>
    </message>
    <message>
        <source>Cannot write to “%1”: %2</source>
        <translation>Det går inte att skriva till ”%1”: %2</translation>
    </message>
    <message>
        <source>Layer “%1” has no field “%2”. Its fields are: %3.</source>
        <translation>Lagret ”%1” har inget fält ”%2”. Fälten är: %3.</translation>
    </message>
    <message>
        <source>%1: the layer “%2” cannot be opened.</source>
        <translation>%1: lagret ”%2” kan inte öppnas.</translation>
    </message>
    <message>
        <source>Layer “%1” (%2) has no features. Choose another layer, or check its filter and selection.</source>
        <translation>Lagret ”%1” (%2) har inga objekt. Välj ett annat lager eller kontrollera dess filter och urval.</translation>
    </message>
    <message>
        <source>Layer “%1” (%2) has no coordinate reference system. Set it in the layer&apos;s properties, Source.</source>
        <translation>Lagret ”%1” (%2) saknar koordinatsystem. Ange det i lagrets egenskaper, under Källa.</translation>
    </message>
    <message>
        <source>%1: the layer “%2” cannot be created.</source>
        <translation>%1: lagret ”%2” kan inte skapas.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Det går inte att skriva %1: %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Polygons of ground that gets another school.</source>
        <translation>Polygoner runt mark som får en annan skola.</translation>
    </message>
    <message>
        <source>Id of the school a polygon goes to</source>
        <translation>Id för skolan som polygonen ska höra till</translation>
    </message>
    <message>
        <source>Name of the proposal</source>
        <translation>Förslagets namn</translation>
    </message>
    <message>
        <source>Polygons with the same name belong to one proposal; each proposal is scored on its own. Without it, all polygons are one proposal.</source>
        <translation>Polygoner med samma namn hör till ett och samma förslag; varje förslag bedöms för sig. Utan namnfält är alla polygoner ett förslag.</translation>
    </message>
    <message>
        <source>Score boundary changes</source>
        <translation>Bedöm gränsändringar</translation>
    </message>
    <message>
        <source>Score proposals</source>
        <translation>Bedöm förslag</translation>
    </message>
    <message>
        <source>What redrawn catchments would do to each school&apos;s mix, size and way to school.</source>
        <translation>Vad ändrade upptagningsområden skulle innebära för varje skolas elevsammansättning, storlek och skolväg.</translation>
    </message>
    <message>
        <source>school,catchment,boundary,redistricting,proposal,scenario,segregation,scorecard</source>
        <translation>skola,skolenhet,upptagningsområde,gräns,gränsändring,förslag,scenario,segregation,utfall,school,catchment</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares today&apos;s catchments with one or more proposals to redraw them. Draw the ground that gets another school as polygons, and give each the id of its new school and the name of the proposal.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; &lt;i&gt;Scores&lt;/i&gt; has a row per proposal, the lowest segregation (H of the first dimension) first. &lt;i&gt;Schools&lt;/i&gt; shows every school before and after: deviations are percentage points above (+) or below (−) the whole; both ends change together, since the pupils are the same. &lt;i&gt;Units that change school&lt;/i&gt; are the areas concerned. The report says it in words and charts.&lt;/p&gt;&lt;p&gt;Enrolments are expected, not observed: do not compare these figures with those of actual school rolls.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jämför dagens upptagningsområden med ett eller flera förslag till nya gränser. Rita den mark som får en annan skola som polygoner, och ange för varje polygon id för den nya skolan och förslagets namn.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; &lt;i&gt;Utfall per förslag&lt;/i&gt; har en rad per förslag, med lägst segregation (H i första dimensionen) först. &lt;i&gt;Skolor före och efter&lt;/i&gt; visar alla skolor: avvikelserna är procentenheter över (+) eller under (−) helheten; båda ändarna ändras tillsammans, eftersom eleverna är desamma. &lt;i&gt;Områden som byter skola&lt;/i&gt; är de områden som berörs. Rapporten säger det i ord och diagram.&lt;/p&gt;&lt;p&gt;Elevsammansättningen är förväntad, inte observerad: jämför inte siffrorna med skolornas faktiska elevantal.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Boundary changes</source>
        <translation>Gränsändringar</translation>
    </message>
    <message>
        <source>Feature %1 of layer “%2”</source>
        <translation>Objekt %1 i lagret ”%2”</translation>
    </message>
    <message>
        <source>Candidate sites</source>
        <translation>Möjliga lägen</translation>
    </message>
    <message>
        <source>Points where a new school could stand; each is scored on its own.</source>
        <translation>Punkter där en ny skola skulle kunna ligga; varje läge bedöms för sig.</translation>
    </message>
    <message>
        <source>Name or id of a site</source>
        <translation>Lägets namn eller id</translation>
    </message>
    <message>
        <source>Places at a site</source>
        <translation>Platser i läget</translation>
    </message>
    <message>
        <source>Stages of a site</source>
        <translation>Stadier i läget</translation>
    </message>
    <message>
        <source>For example F-6,7-9. Sites that do not offer the stage to work with are left out.</source>
        <translation>Till exempel F-6,7-9. Lägen som inte erbjuder stadiet som ska användas utelämnas.</translation>
    </message>
    <message>
        <source>Catchments of the sites</source>
        <translation>Lägenas upptagningsområden</translation>
    </message>
    <message>
        <source>A site without a polygon here gets all ground that is nearer to it than to any school with a catchment.</source>
        <translation>Ett läge utan polygon här får all mark som ligger närmare läget än någon skola med upptagningsområde.</translation>
    </message>
    <message>
        <source>Site that a polygon belongs to</source>
        <translation>Läge som polygonen hör till</translation>
    </message>
    <message>
        <source>Score sites for a new school</source>
        <translation>Bedöm lägen för en ny skola</translation>
    </message>
    <message>
        <source>What a new school at each candidate site would do to all schools&apos; mix, size and way.</source>
        <translation>Vad en ny skola i varje möjligt läge skulle innebära för alla skolors elevsammansättning, storlek och skolväg.</translation>
    </message>
    <message>
        <source>school,site,location,new school,candidate,proposal,scenario,segregation,scorecard</source>
        <translation>skola,ny skola,läge,lokalisering,etablering,förslag,scenario,segregation,utfall,school,site</translation>
    </message>
    <message>
        <source>&lt;p&gt;Opens a school at each candidate site, one at a time, and compares the sites. The new school takes its own catchment polygon where you give one, otherwise the ground that is nearer to it than to any school with a catchment.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; &lt;i&gt;Scores&lt;/i&gt; ranks the sites, the lowest segregation (H of the first dimension) first, with ways to school and use of places beside it. &lt;i&gt;Schools&lt;/i&gt; shows what every site does to all schools, the new one included; deviations are percentage points above (+) or below (−) the whole.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Öppnar en skola i varje möjligt läge, ett i taget, och jämför lägena. Den nya skolan får sitt eget upptagningsområde om du anger ett, annars den mark som ligger närmare den än någon skola med upptagningsområde.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; &lt;i&gt;Utfall per förslag&lt;/i&gt; rangordnar lägena, med lägst segregation (H i första dimensionen) först och med skolvägar och beläggning bredvid. &lt;i&gt;Skolor före och efter&lt;/i&gt; visar vad varje läge innebär för alla skolor, den nya inräknad; avvikelserna är procentenheter över (+) eller under (−) helheten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Sites for a new school</source>
        <translation>Lägen för en ny skola</translation>
    </message>
    <message>
        <source>Layer “%1”: more than one site is called “%2”.</source>
        <translation>Lagret ”%1”: mer än ett läge heter ”%2”.</translation>
    </message>
    <message>
        <source>%1 sites do not offer stage “%2” and are left out: %3.</source>
        <translation>Lägen som inte erbjuder stadiet ”%2” är utelämnade (%1 st): %3.</translation>
    </message>
    <message>
        <source>Layer “%1” has no site to score.</source>
        <translation>Lagret ”%1” har inget läge att bedöma.</translation>
    </message>
    <message>
        <source>Say which field of the sites&apos; catchments holds the name or id of the site.</source>
        <translation>Ange vilket fält i lägenas upptagningsområden som innehåller lägets namn eller id.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 polygons belong to none of the sites and are not used: features %3.</source>
        <translation>Lagret ”%1”: polygoner som inte hör till något av lägena används inte (%2 st): objekt %3.</translation>
    </message>
    <message>
        <source>%1 catchments belong to schools that are not among the schools: %2. They are scored under that name, but have no place on the map, no places and no way to school. Check that both layers use the same ids.</source>
        <translation>Upptagningsområden vars skola saknas bland skolorna (%1 st): %2. De räknas med under det namnet, men har inget läge på kartan, inget antal platser och ingen skolväg. Kontrollera att båda lagren använder samma id.</translation>
    </message>
    <message>
        <source>No catchment belongs to any of the schools: the field with the school&apos;s id holds other values in the two layers, for example “%1” and “%2”.</source>
        <translation>Inget upptagningsområde hör till någon av skolorna: fältet med skolans id har andra värden i det ena lagret än i det andra, till exempel ”%1” och ”%2”.</translation>
    </message>
    <message>
        <source>no way to school known</source>
        <translation>skolväg okänd</translation>
    </message>
    <message>
        <source>way to school %1 m on average, %2 m for the 95th percentile</source>
        <translation>skolväg i genomsnitt %1 m, 95:e percentilen %2 m</translation>
    </message>
    <message>
        <source>no places known</source>
        <translation>antal platser okänt</translation>
    </message>
    <message>
        <source>%1 pupils above the places of their school</source>
        <translation>%1 elever utöver skolornas platser</translation>
    </message>
    <message>
        <source>%1 pupils change school</source>
        <translation>%1 elever byter skola</translation>
    </message>
    <message>
        <source>Every school&apos;s pupils and mix before and after each proposal.</source>
        <translation>Varje skolas elever och elevsammansättning före och efter varje förslag.</translation>
    </message>
    <message>
        <source>The parts of units that get another school, per proposal.</source>
        <translation>De delar av bostadsområdena som får en annan skola, per förslag.</translation>
    </message>
    <message>
        <source>One row per proposal: measures, ways and places before and after.</source>
        <translation>En rad per förslag: mått, skolvägar och platser före och efter.</translation>
    </message>
    <message>
        <source>%1 goes to school “%2”, but there is no such school. Check its id.</source>
        <translation>%1 anger skolan ”%2”, men det finns ingen sådan skola. Kontrollera skolans id.</translation>
    </message>
    <message>
        <source>Proposal “%1” gives the same ground (%2 m²) to both “%3” and “%4”. Cut one of the polygons.</source>
        <translation>Förslaget ”%1” ger samma mark (%2 m²) till både ”%3” och ”%4”. Beskär en av polygonerna.</translation>
    </message>
    <message>
        <source>Proposal “%1” moves nobody: its polygons hold no pupils of another school.</source>
        <translation>Förslaget ”%1” flyttar ingen: i dess polygoner bor inga elever som hör till en annan skola.</translation>
    </message>
    <message>
        <source>Schools, one row each</source>
        <translation>Skolor, en rad per skola</translation>
    </message>
    <message>
        <source>Any layer or table with a row per school and the number of its pupils in each group.</source>
        <translation>Ett lager eller en tabell med en rad per skola och antalet elever i varje grupp.</translation>
    </message>
    <message>
        <source>Parts of the segregation</source>
        <translation>Skolornas delar i segregationen</translation>
    </message>
    <message>
        <source>Segregation between schools</source>
        <translation>Segregation mellan skolor</translation>
    </message>
    <message>
        <source>Measure segregation</source>
        <translation>Mät segregation</translation>
    </message>
    <message>
        <source>How unevenly groups of pupils are spread over schools, and each school&apos;s part in it.</source>
        <translation>Hur ojämnt grupper av elever är fördelade på skolor, och varje skolas del i det.</translation>
    </message>
    <message>
        <source>school,segregation,theil,entropy,dissimilarity,duncan,variance share,eta squared,mix</source>
        <translation>skola,segregation,skolsegregation,theil,entropi,olikhetsindex,duncan,variansandel,eta-kvadrat,elevsammansättning,school,dissimilarity</translation>
    </message>
    <message>
        <source>&lt;p&gt;Measures how unevenly groups of pupils are spread over schools: Theil&apos;s H, dissimilarity D and the between-school variance share η².&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; all three are 0 when every school has the mix of the whole and 1 when no school mixes groups. D is the share of a group that would have to change school for an even spread, relative to the most uneven one. η² is the share of the differences between pupils that lies between schools. Each school&apos;s &lt;i&gt;part&lt;/i&gt; carries a sign: + where the first group is over-represented, − where it is under-represented; without signs the parts sum to the measure. Segregation is a relation between schools: a school has a part in it, not the blame for it.&lt;/p&gt;&lt;p&gt;Rows without pupils have no part and no values.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mäter hur ojämnt grupper av elever är fördelade på skolor: Theils H, olikhetsindex D och η², andel av variationen som ligger mellan skolor.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; alla tre måtten är 0 när alla skolor har samma sammansättning som helheten och 1 när ingen skola blandar grupper. D är den andel av en grupp som skulle behöva byta skola för att fördelningen ska bli jämn, i förhållande till den ojämnaste fördelningen. η² är andelen av skillnaderna mellan elever som ligger mellan skolor. Varje skolas &lt;i&gt;del&lt;/i&gt; (fälten med part) har ett tecken: + där den första gruppen är överrepresenterad, − där den är underrepresenterad; utan tecken blir delarna tillsammans måttet. Segregation är en relation mellan skolor: en skola har del i den, inte skulden för den.&lt;/p&gt;&lt;p&gt;Rader utan elever har ingen del och inga värden.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Each school&apos;s signed part in the segregation between all of them.</source>
        <translation>Varje skolas del i segregationen mellan alla skolor, med tecken.</translation>
    </message>
    <message>
        <source>within %1 points of the whole (%2 %)</source>
        <translation>högst %1 procentenheter från helheten (%2 %)</translation>
    </message>
    <message>
        <source>Expected mix by catchment: %1</source>
        <translation>Förväntad elevsammansättning per upptagningsområde: %1</translation>
    </message>
    <message>
        <source>Schools before and after: %1</source>
        <translation>Skolor före och efter: %1</translation>
    </message>
    <message>
        <source>Segregation between schools: %1</source>
        <translation>Segregation mellan skolor: %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language code of these texts</comment>
        <translation>sv</translation>
    </message>
    <message>
        <source>Self-intersection</source>
        <translation>linjen korsar sig själv</translation>
    </message>
    <message>
        <source>Ring Self-intersection</source>
        <translation>en ring korsar sig själv</translation>
    </message>
    <message>
        <source>Hole lies outside shell</source>
        <translation>ett hål ligger utanför ytan</translation>
    </message>
    <message>
        <source>Holes are nested</source>
        <translation>hål ligger i varandra</translation>
    </message>
    <message>
        <source>Nested shells</source>
        <translation>ytor ligger i varandra</translation>
    </message>
    <message>
        <source>Duplicate Rings</source>
        <translation>dubbla ringar</translation>
    </message>
    <message>
        <source>Interior is disconnected</source>
        <translation>ytan hänger inte ihop</translation>
    </message>
    <message>
        <source>Too few points in geometry component</source>
        <translation>för få punkter i en del av geometrin</translation>
    </message>
    <message>
        <source>Invalid Coordinate</source>
        <translation>ogiltig koordinat</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>linjer</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>ingen geometri</translation>
    </message>
    <message>
        <source>Share of pupils who attend their catchment&apos;s school (take-up, 0–1)</source>
        <translation>Andel av eleverna som går i områdets skola (0–1)</translation>
    </message>
    <message>
        <source>Layer “%1” has no polygon that can be used as a change.</source>
        <translation>Lagret ”%1” har ingen polygon som kan användas som ändring.</translation>
    </message>
    <message>
        <source>Say which field of layer “%1” holds the stage of a catchment, or leave out the stage “%2”.</source>
        <translation>Ange vilket fält i lagret ”%1” som innehåller upptagningsområdets stadium, eller utelämna stadiet ”%2”.</translation>
    </message>
    <message>
        <source>Layer “%1” has no geometry, but this needs polygons or points.</source>
        <translation>Lagret ”%1” har ingen geometri, men här behövs polygoner eller punkter.</translation>
    </message>
    <message>
        <source>%1 holds only %2 of %3 rows: this format cannot hold rows without a geometry. Choose GeoPackage.</source>
        <translation>%1 innehåller bara %2 av %3 rader: formatet klarar inte rader utan geometri. Välj GeoPackage.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: features %3 have an impossible number of places. It is 0 or more, or empty where it is not known.</source>
        <translation>Lagret ”%1”, fältet ”%2”: objekt %3 har ett omöjligt antal platser. Det ska vara 0 eller mer, eller tomt där det inte är känt.</translation>
    </message>
    <message>
        <source>Layer “%1”: features %2 name no proposal. Give them the name of one.</source>
        <translation>Lagret ”%1”: objekt %2 anger inget förslag. Ge dem namnet på ett.</translation>
    </message>
    <message>
        <source>Layer “%1”: feature %2 has no name. Give every site one of its own.</source>
        <translation>Lagret ”%1”: objekt %2 saknar namn. Ge varje läge ett eget.</translation>
    </message>
    <message>
        <source>Take-up is %1, but must be a number from 0 to 1: 0.85 for 85 %.</source>
        <translation>Andelen som går i områdets skola är %1 men måste vara ett tal från 0 till 1: 0,85 för 85 %.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (ny)</translation>
    </message>
    <message>
        <source>Layer “%1”: the site “%2” is called like a school of today. In the results the new school is “%3”.</source>
        <translation>Lagret ”%1”: läget ”%2” heter som en av dagens skolor. I resultatet heter den nya skolan ”%3”.</translation>
    </message>
    <message>
        <source>The site “%1” stands on the same spot as the school “%2”, so no ground is nearer to it, and it is not scored. Move the site, or give it a catchment of its own.</source>
        <translation>Läget ”%1” ligger på samma plats som skolan ”%2”, så ingen mark ligger närmare det, och det bedöms inte. Flytta läget eller ge det ett eget upptagningsområde.</translation>
    </message>
    <message>
        <source>None of the sites has ground of its own, so there is nothing to score.</source>
        <translation>Inget av lägena har egen mark, så det finns inget att bedöma.</translation>
    </message>
    <message>
        <source>The change of %1 is plausible between %2 and %3, given that pupils of divided units may live elsewhere in them than assumed.</source>
        <translation>Förändringen på %1 ligger rimligen mellan %2 och %3, eftersom eleverna i delade områden kan bo någon annanstans i dem än vad som antas.</translation>
    </message>
    <message>
        <source>The change of %1 is too small to be sure of its direction: it is plausible between %2 and %3, because pupils of divided units may live elsewhere in them than assumed.</source>
        <translation>Förändringen på %1 är för liten för att riktningen ska vara säker: den ligger rimligen mellan %2 och %3, eftersom eleverna i delade områden kan bo någon annanstans i dem än vad som antas.</translation>
    </message>
    <message>
        <source>The small numbers below a measure are its plausible range (95 in 100): units that a border divides may hold their pupils on either side of it. Weights such as addresses or dwellings make the range narrower.</source>
        <translation>De små talen under ett mått är dess rimliga spann (95 av 100): eleverna i områden som delas av en gräns kan bo på båda sidor om den. Vikter som adresser eller bostäder gör spannet smalare.</translation>
    </message>
    <message>
        <source>Places at the catchment&apos;s school</source>
        <translation>Platser i upptagningsområdets skola</translation>
    </message>
    <message>
        <source>Only to divide ground in several catchments by places.</source>
        <translation>Bara för att dela mark i flera upptagningsområden efter platser.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lays residential units over catchments and works out how many pupils of each group every school can expect. Counts are spread by exact area; shares never are.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; for each group, &lt;i&gt;share&lt;/i&gt; is its share of the school&apos;s pupils in per cent, &lt;i&gt;deviation&lt;/i&gt; how many percentage points that is above (+) or below (−) the whole system, and &lt;i&gt;surplus&lt;/i&gt; the same as a number of pupils. Both ends belong together: over all schools and “outside” the surplus sums to zero. The &lt;i&gt;parts&lt;/i&gt; show how much a school contributes to the measures H, D and η². &lt;i&gt;share_min&lt;/i&gt; and &lt;i&gt;share_max&lt;/i&gt; are what the share could be if all pupils of divided units lived on one side of the border or the other, &lt;i&gt;share_low&lt;/i&gt; and &lt;i&gt;share_high&lt;/i&gt; what is plausible. A catchment without any unit has no values.&lt;/p&gt;&lt;p&gt;The log ends with the line that accounts for every pupil.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lägger bostadsområden över upptagningsområden och räknar ut hur många elever i varje grupp som varje skola kan vänta sig. Antal fördelas efter exakt areal, andelar fördelas aldrig.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; för varje grupp är &lt;i&gt;share&lt;/i&gt; gruppens andel av skolans elever i procent, &lt;i&gt;deviation&lt;/i&gt; hur många procentenheter det är över (+) eller under (−) hela systemet, och &lt;i&gt;surplus&lt;/i&gt; detsamma som antal elever. Båda ändarna hör ihop: över alla skolor och ”utanför” blir summan av surplus noll. &lt;i&gt;Part&lt;/i&gt;-fälten visar hur mycket en skola bidrar till måtten H, D och η². &lt;i&gt;share_min&lt;/i&gt; och &lt;i&gt;share_max&lt;/i&gt; är vad andelen kunde vara om alla elever i delade områden bodde på den ena eller andra sidan av gränsen, &lt;i&gt;share_low&lt;/i&gt; och &lt;i&gt;share_high&lt;/i&gt; vad som är rimligt. Ett upptagningsområde utan bostadsområde har inga värden.&lt;/p&gt;&lt;p&gt;Loggen slutar med raden som redovisar varje elev.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 units are covered by catchments to less than half; all their pupils are placed in the covered part: %2.</source>
        <translation>%1 områden täcks till mindre än hälften av upptagningsområden; alla deras elever placeras i den täckta delen: %2.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: features %3 have an impossible weight. It is a number of 0 or more, such as the dwellings at an address.</source>
        <translation>Lagret ”%1”, fältet ”%2”: objekten %3 har en omöjlig vikt. Den är ett tal som är 0 eller större, till exempel antalet bostäder på en adress.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 places have no weight and are not used: features %3.</source>
        <translation>Lagret ”%1”: %2 platser saknar vikt och används inte: objekten %3.</translation>
    </message>
    <message>
        <source>Layer “%1” is not used: the units are points, so it is known where their pupils live.</source>
        <translation>Lagret ”%1” används inte: områdena är punkter, så det är känt var deras elever bor.</translation>
    </message>
    <message>
        <source>Layer “%1” has nothing in any of the residential units. Check that both layers show the same place and have the right coordinate reference system.</source>
        <translation>Lagret ”%1” har inget i något av bostadsområdena. Kontrollera att båda lagren visar samma plats och har rätt koordinatreferenssystem.</translation>
    </message>
    <message>
        <source>%1 units with %2 pupils lie outside layer “%3”; their pupils are spread over the whole unit: %4.</source>
        <translation>%1 områden med %2 elever ligger utanför lagret ”%3”; deras elever sprids över hela området: %4.</translation>
    </message>
    <message>
        <source>%1 units with %2 pupils hold nothing of layer “%3”; their pupils are spread over the mask: %4.</source>
        <translation>%1 områden med %2 elever har inget i lagret ”%3”; deras elever sprids över masken: %4.</translation>
    </message>
    <message>
        <source>%1 units with %2 pupils hold nothing of layer “%3”; their pupils are spread over the whole unit: %4.</source>
        <translation>%1 områden med %2 elever har inget i lagret ”%3”; deras elever sprids över hela området: %4.</translation>
    </message>
    <message>
        <source>%1 units with %2 pupils lie outside layer “%3” too; their pupils are spread over the whole unit: %4.</source>
        <translation>%1 områden med %2 elever ligger också utanför lagret ”%3”; deras elever sprids över hela området: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 pupils live in units that are divided between schools. Because they may live elsewhere in them than assumed, a school&apos;s share of %3 is plausible within ±%4 percentage points on average, ±%5 at most.</source>
        <translation>%1 av %2 elever bor i områden som delas mellan skolor. Eftersom de kan bo någon annanstans i dem än vad som antas är en skolas andel av %3 rimlig inom ±%4 procentenheter i genomsnitt, högst ±%5.</translation>
    </message>
    <message>
        <source>Where people live in the units: addresses, dwellings, buildings or grid</source>
        <translation>Var folk bor i områdena: adresser, bostäder, byggnader eller rutnät</translation>
    </message>
    <message>
        <source>Points or polygons over which a unit&apos;s pupils are spread. Without them, pupils are spread evenly over the area of the unit, water and forest included. A unit that holds none of them is spread evenly, and named in the log.</source>
        <translation>Punkter eller polygoner som ett områdes elever sprids över. Utan dem sprids eleverna jämnt över områdets yta, även vatten och skog. Ett område som inte har någon av dem sprids jämnt och nämns i loggen.</translation>
    </message>
    <message>
        <source>How much each of them counts</source>
        <translation>Hur mycket var och en av dem räknas</translation>
    </message>
    <message>
        <source>For example the dwellings at an address or the inhabitants of a grid square. Without a field, each counts the same.</source>
        <translation>Till exempel bostäderna på en adress eller invånarna i en ruta. Utan fält räknas alla lika.</translation>
    </message>
    <message>
        <source>Built-up land (mask)</source>
        <translation>Bebyggd mark (mask)</translation>
    </message>
    <message>
        <source>Pupils are spread only over the part of a unit that lies in these polygons.</source>
        <translation>Eleverna sprids bara över den del av ett område som ligger i dessa polygoner.</translation>
    </message>
    <message>
        <source>Ground in several catchments</source>
        <translation>Mark i flera upptagningsområden</translation>
    </message>
    <message>
        <source>Pupils are divided equally</source>
        <translation>Eleverna delas lika</translation>
    </message>
    <message>
        <source>Pupils are divided by the schools&apos; places</source>
        <translation>Eleverna delas efter skolornas platser</translation>
    </message>
    <message>
        <source>Where catchments of the same stage overlap.</source>
        <translation>Där upptagningsområden för samma stadium överlappar varandra.</translation>
    </message>
    <message>
        <source> (H %1, plausibly %2 to %3)</source>
        <translation> (H %1, rimligen %2 till %3)</translation>
    </message>
    <message>
        <source>Shared ground should be divided by places, but the places of these schools are not known: %1. Choose the field with places, fill it in, or divide equally.</source>
        <translation>Gemensam mark ska delas efter platser, men platserna i dessa skolor är inte kända: %1. Välj fältet med platser, fyll i det eller dela lika.</translation>
    </message>
    <message>
        <source>%1 (%2 m²)</source>
        <translation>%1 (%2 m²)</translation>
    </message>
    <message>
        <source>%1 grounds lie in more than one catchment, %2 m² in all: %3. Pupils there are divided between the schools by their places.</source>
        <translation>%1 markområden ligger i mer än ett upptagningsområde, sammanlagt %2 m²: %3. Eleverna där delas mellan skolorna efter deras platser.</translation>
    </message>
    <message>
        <source>%1 grounds lie in more than one catchment, %2 m² in all: %3. Pupils there are divided equally between the schools.</source>
        <translation>%1 markområden ligger i mer än ett upptagningsområde, sammanlagt %2 m²: %3. Eleverna där delas lika mellan skolorna.</translation>
    </message>
    <message>
        <source>Every school&apos;s share of %1 against the whole, in percentage points: hollow today, filled after; the pale line is what is plausible after.</source>
        <translation>Varje skolas andel av %1 jämförd med helheten, i procentenheter: ofylld i dag, fylld efter; den bleka linjen är vad som är rimligt efter.</translation>
    </message>
    <message>
        <source>Error: stops a tool or makes its result wrong</source>
        <translation>Fel: stoppar ett verktyg eller gör dess resultat felaktigt</translation>
    </message>
    <message>
        <source>Warning: costs pupils or precision</source>
        <translation>Varning: kostar elever eller noggrannhet</translation>
    </message>
    <message>
        <source>Note: good to know</source>
        <translation>Anmärkning: bra att veta</translation>
    </message>
    <message>
        <source>Catchments overlap</source>
        <translation>Upptagningsområden överlappar varandra</translation>
    </message>
    <message>
        <source>Gap between catchments</source>
        <translation>Lucka mellan upptagningsområden</translation>
    </message>
    <message>
        <source>Two units cover the same ground</source>
        <translation>Två bostadsområden täcker samma mark</translation>
    </message>
    <message>
        <source>Units overlap</source>
        <translation>Bostadsområden överlappar varandra</translation>
    </message>
    <message>
        <source>more than %1 m</source>
        <translation>mer än %1 m</translation>
    </message>
    <message>
        <source>%1 to %2 m</source>
        <translation>%1 till %2 m</translation>
    </message>
    <message>
        <source>fewer than %1 pupils</source>
        <translation>färre än %1 elever</translation>
    </message>
    <message>
        <source>%1 pupils or more</source>
        <translation>minst %1 elever</translation>
    </message>
    <message>
        <source>%1 to %2 pupils</source>
        <translation>%1–%2 elever</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Upptagningsområden</translation>
    </message>
    <message>
        <source>no school</source>
        <translation>ingen skola</translation>
    </message>
    <message>
        <source>the catchment has no stage in field “%1” and is not used.</source>
        <translation>upptagningsområdet har inget stadium i fältet ”%1” och används inte.</translation>
    </message>
    <message>
        <source>Write its stage.</source>
        <translation>Ange dess stadium.</translation>
    </message>
    <message>
        <source>the school “%1” has %2 catchments.</source>
        <translation>skolan ”%1” har %2 upptagningsområden.</translation>
    </message>
    <message>
        <source>Their polygons are taken together as one catchment. If they belong to several stages, choose the stage field.</source>
        <translation>Polygonerna läggs samman till ett upptagningsområde. Om de hör till flera stadier, välj fältet med stadium.</translation>
    </message>
    <message>
        <source>%1 live there.</source>
        <translation>%1 bor där.</translation>
    </message>
    <message>
        <source>the catchments %1 overlap by %2.</source>
        <translation>upptagningsområdena %1 överlappar varandra med %2.</translation>
    </message>
    <message>
        <source>Pupils there are shared between the schools: give the ground to one of them.</source>
        <translation>Eleverna där delas mellan skolorna: ge marken till en av dem.</translation>
    </message>
    <message>
        <source>the catchment %1 has a hole of %2.</source>
        <translation>upptagningsområdet %1 har ett hål på %2.</translation>
    </message>
    <message>
        <source>between the catchments %1 lie %2 that belong to none.</source>
        <translation>mellan upptagningsområdena %1 ligger %2 som inte hör till något av dem.</translation>
    </message>
    <message>
        <source>Leave it if it is water or forest; otherwise give the ground to one of them.</source>
        <translation>Låt det vara om det är vatten eller skog, ge annars marken till ett av dem.</translation>
    </message>
    <message>
        <source>Pupils there count as “outside”: give the ground to one of the catchments.</source>
        <translation>Eleverna där räknas som ”utanför”: ge marken till ett av upptagningsområdena.</translation>
    </message>
    <message>
        <source>stage %1: %2</source>
        <translation>stadium %1: %2</translation>
    </message>
    <message>
        <source>the layer has no catchments of stage “%1”.</source>
        <translation>lagret har inga upptagningsområden för stadiet ”%1”.</translation>
    </message>
    <message>
        <source>Choose one of its stages: %1.</source>
        <translation>Välj ett av dess stadier: %1.</translation>
    </message>
    <message>
        <source>Problems in the data</source>
        <translation>Problem i data</translation>
    </message>
    <message>
        <source>Places of problems</source>
        <translation>Platser för problem</translation>
    </message>
    <message>
        <source>Overlaps and gaps</source>
        <translation>Överlapp och luckor</translation>
    </message>
    <message>
        <source>Number of errors</source>
        <translation>Antal fel</translation>
    </message>
    <message>
        <source>Number of warnings</source>
        <translation>Antal varningar</translation>
    </message>
    <message>
        <source>Number of notes</source>
        <translation>Antal anmärkningar</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Kontrollera data</translation>
    </message>
    <message>
        <source>Prepare data</source>
        <translation>Förbered data</translation>
    </message>
    <message>
        <source>Finds everything in the layers that would stop the other tools or spoil their results.</source>
        <translation>Hittar allt i lagren som skulle stoppa de andra verktygen eller förvanska deras resultat.</translation>
    </message>
    <message>
        <source>school,catchment,quality,topology,validity,overlap,gap,duplicate,coordinates,counts</source>
        <translation>skola,upptagningsområde,kvalitet,topologi,giltighet,överlapp,lucka,dubblett,koordinater,antal</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads the layers of a planning job, one or all of them, and reports every problem at once, instead of stopping at the first: invalid geometry, overlaps and gaps between catchments, schools outside their own catchment, units in no catchment, doubled rows, counts that do not add up, ids that do not match, coordinates that cannot be right. The layers themselves stay as they are.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; an &lt;i&gt;error&lt;/i&gt; stops a tool or makes its result wrong: correct it. A &lt;i&gt;warning&lt;/i&gt; costs pupils or precision: look at it and decide. A &lt;i&gt;note&lt;/i&gt; is good to know, and often right as it is. Each row of &lt;i&gt;Problems in the data&lt;/i&gt; says which layer and features it is about, what is wrong, what to do about it and, where that makes sense, how large it is. &lt;i&gt;features&lt;/i&gt; are the numbers that QGIS gives the rows, &lt;i&gt;names&lt;/i&gt; what they are called. &lt;i&gt;Places of problems&lt;/i&gt; shows on the map those that have a place, with the same &lt;i&gt;number&lt;/i&gt;; &lt;i&gt;Overlaps and gaps&lt;/i&gt; the ground itself. Correct the errors and run the tool again: some checks wait until a layer lies in the right place.&lt;/p&gt;&lt;p&gt;The log tells all problems of one kind in one sentence and ends with their numbers.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Läser lagren för ett planeringsarbete, ett eller alla, och redovisar alla problem på en gång i stället för att stanna vid det första: ogiltig geometri, överlapp och luckor mellan upptagningsområden, skolor utanför sitt eget upptagningsområde, bostadsområden utan upptagningsområde, dubblerade rader, antal som inte går ihop, id som inte stämmer överens, koordinater som inte kan vara rätt. Själva lagren ändras inte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; ett fel (&lt;i&gt;error&lt;/i&gt;) stoppar ett verktyg eller gör dess resultat felaktigt: rätta det. En varning (&lt;i&gt;warning&lt;/i&gt;) kostar elever eller noggrannhet: titta på den och ta ställning. En anmärkning (&lt;i&gt;note&lt;/i&gt;) är bra att veta och stämmer ofta som det är. Varje rad i &lt;i&gt;Problem i data&lt;/i&gt; säger vilket lager och vilka objekt den gäller, vad som är fel, vad du kan göra åt det och, där det går att säga, hur stort det är. &lt;i&gt;features&lt;/i&gt; är de nummer som QGIS ger raderna, &lt;i&gt;names&lt;/i&gt; vad de heter. &lt;i&gt;Platser för problem&lt;/i&gt; visar på kartan de problem som har en plats, med samma &lt;i&gt;number&lt;/i&gt;; &lt;i&gt;Överlapp och luckor&lt;/i&gt; visar själva marken. Rätta felen och kör verktyget igen: vissa kontroller väntar tills ett lager ligger på rätt plats.&lt;/p&gt;&lt;p&gt;Loggen redovisar alla problem av ett slag i en mening och slutar med hur många de är.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pupils there count as “outside”: draw what is missing, or correct the join that should have given it a geometry.</source>
        <translation>Eleverna där räknas som ”utanför”: rita det som saknas eller rätta kopplingen som skulle ha gett det en geometri.</translation>
    </message>
    <message>
        <source>Pupils there count as “outside”: draw what is missing, or remove the row.</source>
        <translation>Eleverna där räknas som ”utanför”: rita det som saknas eller ta bort raden.</translation>
    </message>
    <message>
        <source>Without a place there is no way to school: draw what is missing, or find the address again.</source>
        <translation>Utan läge finns ingen skolväg: rita det som saknas eller sök upp adressen på nytt.</translation>
    </message>
    <message>
        <source>Remove the row.</source>
        <translation>Ta bort raden.</translation>
    </message>
    <message>
        <source>the layer has %1, but this needs %2.</source>
        <translation>lagret har %1, men här behövs %2.</translation>
    </message>
    <message>
        <source>Choose another layer, or make one of the right kind from it.</source>
        <translation>Välj ett annat lager eller gör ett av rätt slag av det.</translation>
    </message>
    <message>
        <source>the feature has no geometry.</source>
        <translation>objektet har ingen geometri.</translation>
    </message>
    <message>
        <source>the geometry is of the wrong kind (%1): this needs %2.</source>
        <translation>geometrin är av fel slag (%1): här behövs %2.</translation>
    </message>
    <message>
        <source>Remove it, or make one of the right kind from it.</source>
        <translation>Ta bort den eller gör en av rätt slag av den.</translation>
    </message>
    <message>
        <source>some coordinates are no numbers, or far too large.</source>
        <translation>några koordinater är inga tal eller alldeles för stora.</translation>
    </message>
    <message>
        <source>Draw it anew, or remove the row.</source>
        <translation>Rita om det eller ta bort raden.</translation>
    </message>
    <message>
        <source>the coordinates (%1) do not fit the coordinate reference system (%2).</source>
        <translation>koordinaterna (%1) passar inte koordinatsystemet (%2).</translation>
    </message>
    <message>
        <source>Check that the layer has the right one.</source>
        <translation>Kontrollera att lagret har rätt koordinatsystem.</translation>
    </message>
    <message>
        <source>the geometry is invalid: %1.</source>
        <translation>geometrin är ogiltig: %1.</translation>
    </message>
    <message>
        <source>Repair it with the tool Fix geometries, or set invalid features to be skipped.</source>
        <translation>Laga den med verktyget Laga geometrier, eller ställ in att ogiltiga objekt ska hoppas över.</translation>
    </message>
    <message>
        <source>a check could not be done: %1</source>
        <translation>en kontroll kunde inte göras: %1</translation>
    </message>
    <message>
        <source>Repair the errors first, then check again.</source>
        <translation>Åtgärda först felen och kontrollera sedan igen.</translation>
    </message>
    <message>
        <source>Give at least one layer to check.</source>
        <translation>Ange minst ett lager att kontrollera.</translation>
    </message>
    <message>
        <source>field “%1” is empty in every row.</source>
        <translation>fältet ”%1” är tomt på alla rader.</translation>
    </message>
    <message>
        <source>Choose another field, or correct the join that should have filled it.</source>
        <translation>Välj ett annat fält eller rätta kopplingen som skulle ha fyllt det.</translation>
    </message>
    <message>
        <source>Make a number field of it first, for example with the tool Refactor fields.</source>
        <translation>Gör först om det till ett talfält, till exempel med verktyget Omstrukturera fält.</translation>
    </message>
    <message>
        <source>field “%1” holds text, not numbers.</source>
        <translation>fältet ”%1” innehåller text, inte tal.</translation>
    </message>
    <message>
        <source>field “%1” holds text, not numbers: %2 of %3 values are no numbers, for example “%4”.</source>
        <translation>fältet ”%1” innehåller text, inte tal: %2 av %3 värden är inga tal, till exempel ”%4”.</translation>
    </message>
    <message>
        <source>Shares cannot be added up over areas: multiply them by the number of pupils first.</source>
        <translation>Andelar kan inte summeras över områden: multiplicera dem först med antalet elever.</translation>
    </message>
    <message>
        <source>Choose a field with the number of pupils.</source>
        <translation>Välj ett fält med antal elever.</translation>
    </message>
    <message>
        <source>field “%1” holds “%2”, which is no number.</source>
        <translation>fältet ”%1” innehåller ”%2”, som inte är ett tal.</translation>
    </message>
    <message>
        <source>Write the number of pupils, or leave it empty where it is not known.</source>
        <translation>Ange antalet elever eller lämna fältet tomt där det inte är känt.</translation>
    </message>
    <message>
        <source>field “%1” holds “%2” instead of a number: it is hidden, rounded or not known.</source>
        <translation>fältet ”%1” innehåller ”%2” i stället för ett tal: antalet är dolt, avrundat eller okänt.</translation>
    </message>
    <message>
        <source>Ask for the number, or put an estimate there: a row without it is left out.</source>
        <translation>Begär ut antalet eller skriv in en uppskattning: en rad utan antal utelämnas.</translation>
    </message>
    <message>
        <source>field “%1” holds %2, a negative or impossible count.</source>
        <translation>fältet ”%1” innehåller %2, ett negativt eller omöjligt antal.</translation>
    </message>
    <message>
        <source>A number of pupils is 0 or more: correct the row or filter it out.</source>
        <translation>Ett elevantal är 0 eller större: rätta raden eller filtrera bort den.</translation>
    </message>
    <message>
        <source>there is no value in %1; the row is left out, with %2 pupils that are known in it.</source>
        <translation>värde saknas i %1; raden utelämnas, med %2 elever som är kända i den.</translation>
    </message>
    <message>
        <source>Write the number of pupils, 0 where there are none.</source>
        <translation>Ange antalet elever, 0 där det inte finns några.</translation>
    </message>
    <message>
        <source>there are no pupils in the fields %1.</source>
        <translation>det finns inga elever i fälten %1.</translation>
    </message>
    <message>
        <source>Choose the fields that hold the numbers of pupils.</source>
        <translation>Välj de fält som innehåller antalet elever.</translation>
    </message>
    <message>
        <source>the groups of “%1” hold %2 pupils, more than the field with all pupils says (%3).</source>
        <translation>grupperna i ”%1” innehåller %2 elever, fler än fältet med alla elever anger (%3).</translation>
    </message>
    <message>
        <source>Correct the row, or leave the field with all pupils empty: the groups then are everybody.</source>
        <translation>Rätta raden eller lämna fältet med alla elever tomt: då omfattar grupperna alla.</translation>
    </message>
    <message>
        <source>the groups of “%1” add up to %2 pupils, those of “%3” to %4.</source>
        <translation>grupperna i ”%1” summerar till %2 elever, grupperna i ”%3” till %4.</translation>
    </message>
    <message>
        <source>Correct the row. If some pupils are in no group, give the field with all pupils: the rest then becomes a group of its own.</source>
        <translation>Rätta raden. Om några elever inte finns i någon grupp, ange fältet med alla elever: resten blir då en egen grupp.</translation>
    </message>
    <message>
        <source>the fields %1 look like shares (the largest value is %2), not numbers of pupils.</source>
        <translation>fälten %1 ser ut att vara andelar (det största värdet är %2), inte antal elever.</translation>
    </message>
    <message>
        <source>in all %1 rows %2 add up to the same as %3. They count the same pupils twice: either one of them is a total, or these are two dimensions.</source>
        <translation>i alla %1 rader blir summan av %2 densamma som av %3. Samma elever räknas två gånger: antingen är ett av fälten en totalsumma eller så är detta två dimensioner.</translation>
    </message>
    <message>
        <source>Give a total in the parameter “All pupils”, and a second dimension in its own.</source>
        <translation>Ange totalsumman i parametern ”Alla elever” och en andra dimension i sin egen.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 %3</source>
        <translation>Lagret ”%1”: %2 %3</translation>
    </message>
    <message>
        <source>Side of a grid square (metres)</source>
        <translation>Rutans sida (meter)</translation>
    </message>
    <message>
        <source>Only without a layer that says where people live: a grid of squares is then made.</source>
        <translation>Används bara utan ett lager som säger var människor bor: då görs ett rutnät.</translation>
    </message>
    <message>
        <source>Whole pupils</source>
        <translation>Hela elever</translation>
    </message>
    <message>
        <source>Rounds so that every group of every unit keeps its pupils. For further computation leave it off: where places are many and pupils few, rounding leaves the lesser places empty.</source>
        <translation>Avrundar så att varje grupp i varje bostadsområde behåller sina elever. Låt bli inför vidare beräkningar: där platserna är många och eleverna få blir de mindre platserna tomma av avrundningen.</translation>
    </message>
    <message>
        <source>Pupils by place</source>
        <translation>Elever per plats</translation>
    </message>
    <message>
        <source>Pupils placed</source>
        <translation>Utplacerade elever</translation>
    </message>
    <message>
        <source>Places of units (rows)</source>
        <translation>Bostadsområdenas platser (rader)</translation>
    </message>
    <message>
        <source>Pupils left out</source>
        <translation>Elever som utelämnats</translation>
    </message>
    <message>
        <source>Pupils from units to places</source>
        <translation>Elever från bostadsområden till platser</translation>
    </message>
    <message>
        <source>Spreads the pupils of residential units over addresses, buildings or grid squares.</source>
        <translation>Sprider bostadsområdenas elever över adresser, byggnader eller rutor.</translation>
    </message>
    <message>
        <source>pupils,disaggregation,dasymetric,grid,addresses,buildings,spread,largest remainder,prepare</source>
        <translation>elever,disaggregering,dasymetrisk,rutnät,rutor,adresser,byggnader,sprida,största rest,förbereda,disaggregation,grid</translation>
    </message>
    <message>
        <source>&lt;p&gt;Spreads the pupils of residential units over the places in them where people live, by the weights of the places: addresses, dwellings, buildings or grid squares. Without a layer of places it makes a grid, and spreads by how much of each square lies in the unit, and on built-up land if that is given. The other tools read the result as residential units, with the same fields.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; each row is the part of one unit that lies in one place, with the name of the unit, the weight of the place in it and the pupils of each group. Over the rows of a unit every group adds up to what the unit has. A square that lies in two units has a row for each. A unit without any of the places stays one polygon, or becomes one point inside it; the log names these.&lt;/p&gt;&lt;p&gt;All groups of a unit are spread alike: the result shows how groups differ between units and nothing of how they differ within one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Whole pupils&lt;/b&gt; are shared out by largest remainder (Hamilton&apos;s method), first all pupils of a unit, then the groups of each dimension among them: a place has the same pupils in all dimensions. Equal remainders are given evenly along the places from west to east. Units whose counts are not whole numbers are spread in fractions.&lt;/p&gt;&lt;p&gt;The other tools take the result for where pupils are known to live, so their margins of error become too narrow. Where a tool asks where people live, rather give it the units themselves and the places.&lt;/p&gt;&lt;p&gt;The result is a model, not a register: nobody is known to live where it puts them. Numbers so small are sensitive all the same; do not publish places with only a few pupils.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sprider bostadsområdenas elever över de platser i dem där människor bor, efter platsernas vikter: adresser, bostäder, byggnader eller rutor. Utan ett lager med platser görs ett rutnät, och eleverna sprids efter hur mycket av varje ruta som ligger i bostadsområdet, och på bebyggd mark om den anges. De andra verktygen läser resultatet som bostadsområden, med samma fält.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; varje rad är den del av ett bostadsområde som ligger på en plats, med områdets namn, platsens vikt i det och eleverna i varje grupp. Över ett områdes rader summerar varje grupp till det som området har. En ruta som ligger i två områden har en rad för vart och ett. Ett område utan någon av platserna förblir en polygon, eller blir en punkt inuti det; loggen namnger dem.&lt;/p&gt;&lt;p&gt;Alla grupper i ett område sprids lika: resultatet visar hur grupper skiljer sig mellan områden och ingenting om hur de skiljer sig inom ett.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hela elever&lt;/b&gt; fördelas efter största rest (Hamiltons metod), först områdets alla elever och sedan grupperna i varje dimension bland dem: en plats har lika många elever i alla dimensioner. Lika stora rester ges jämnt längs platserna från väster till öster. Områden vars antal inte är heltal sprids i delar av elever.&lt;/p&gt;&lt;p&gt;De andra verktygen tar resultatet för var eleverna bevisligen bor, så deras felmarginaler blir för snäva. Där ett verktyg frågar var människor bor är det bättre att ge det själva bostadsområdena och platserna.&lt;/p&gt;&lt;p&gt;Resultatet är en modell, inte ett register: om ingen är det känt att den bor där modellen lägger den. Så små tal är ändå känsliga; publicera inte platser med bara några få elever.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The places are points: the pupils of these %1 units are put on one point inside each: %2.</source>
        <translation>Platserna är punkter: eleverna i dessa %1 områden läggs på en punkt inuti vart och ett: %2.</translation>
    </message>
    <message>
        <source>The counts of %1 units are not whole numbers; their pupils are spread in fractions: %2.</source>
        <translation>Antalen i %1 områden är inte heltal; deras elever sprids i delar av elever: %2.</translation>
    </message>
    <message>
        <source>No place has more than one pupil of any group of “%1”. The other tools take such numbers for shares and refuse them: choose whole pupils, or fewer and larger places.</source>
        <translation>Ingen plats har mer än en elev i någon grupp av ”%1”. De andra verktygen tar sådana tal för andelar och avvisar dem: välj hela elever, eller färre och större platser.</translation>
    </message>
    <message>
        <source>%1 units with %2 pupils have no ground to place them on and are left out: %3.</source>
        <translation>%1 områden med %2 elever har ingen mark att placera dem på och utelämnas: %3.</translation>
    </message>
    <message>
        <source>Pupils in %1 = placed %2 + left out %3, in %4 places.</source>
        <translation>Elever in %1 = utplacerade %2 + utelämnade %3, på %4 platser.</translation>
    </message>
    <message>
        <source>Pupils of residential units, spread over the places where people live: a model, not a register. Small numbers are sensitive.</source>
        <translation>Bostadsområdenas elever, spridda över platserna där människor bor: en modell, inte ett register. Små tal är känsliga.</translation>
    </message>
    <message>
        <source>Layer “%1”: nothing is left of %2 features when they are repaired: %3. They count as if they had no geometry.</source>
        <translation>Lagret ”%1”: objekt som det inte blir något kvar av när de lagas (%2 st): %3. De räknas som om de saknade geometri.</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>mellanslag</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>stora och små bokstäver</translation>
    </message>
    <message>
        <source>leading zeros</source>
        <translation>inledande nollor</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>skiljetecken</translation>
    </message>
    <message>
        <source>the unit has no name or code in field “%1”.</source>
        <translation>bostadsområdet har inget namn och ingen kod i fältet ”%1”.</translation>
    </message>
    <message>
        <source>Give it one, or results cannot name it.</source>
        <translation>Ge det ett namn eller en kod, annars kan resultaten inte namnge det.</translation>
    </message>
    <message>
        <source>the catchment names no school in field “%1” and is not used.</source>
        <translation>upptagningsområdet anger ingen skola i fältet ”%1” och används inte.</translation>
    </message>
    <message>
        <source>Pupils there count as “outside”: name its school, or remove it.</source>
        <translation>Eleverna där räknas som ”utanför”: ange skolan eller ta bort området.</translation>
    </message>
    <message>
        <source>the school has no id in field “%1” and is not used.</source>
        <translation>skolan har inget id i fältet ”%1” och används inte.</translation>
    </message>
    <message>
        <source>Give every school an id of its own.</source>
        <translation>Ge varje skola ett eget id.</translation>
    </message>
    <message>
        <source>%1 units are called “%2” (field “%3”).</source>
        <translation>%1 bostadsområden heter ”%2” (fältet ”%3”).</translation>
    </message>
    <message>
        <source>Results cannot tell them apart, and a unit that stands twice counts its pupils twice: choose another field, or remove the duplicates.</source>
        <translation>Resultaten kan inte skilja dem åt, och ett bostadsområde som finns två gånger räknar sina elever två gånger: välj ett annat fält eller ta bort dubbletterna.</translation>
    </message>
    <message>
        <source>the ids “%1” and “%2” differ only by %3.</source>
        <translation>id ”%1” och ”%2” skiljer sig bara åt genom %3.</translation>
    </message>
    <message>
        <source>Check that they are two schools.</source>
        <translation>Kontrollera att det är två skolor.</translation>
    </message>
    <message>
        <source>The schools have “%1”, which differs only by %2.</source>
        <translation>Bland skolorna finns ”%1”, som bara skiljer sig genom %2.</translation>
    </message>
    <message>
        <source>This is the name of a school, whose id is “%1”.</source>
        <translation>Detta är namnet på en skola, vars id är ”%1”.</translation>
    </message>
    <message>
        <source>The schools have “%1”, which begins the same.</source>
        <translation>Bland skolorna finns ”%1”, som börjar likadant.</translation>
    </message>
    <message>
        <source>Choose the fields that hold the same ids, or make the ids the same.</source>
        <translation>Välj fält som innehåller samma id, eller gör id lika.</translation>
    </message>
    <message>
        <source>its school “%1” is not among the schools.</source>
        <translation>dess skola ”%1” finns inte bland skolorna.</translation>
    </message>
    <message>
        <source>Write the ids the same way in both layers.</source>
        <translation>Skriv id på samma sätt i båda lagren.</translation>
    </message>
    <message>
        <source>Add the school or correct the id: without it, the catchment&apos;s school has no place on the map, no places and no way to school.</source>
        <translation>Lägg till skolan eller rätta id: annars har upptagningsområdets skola inget läge på kartan, inget antal platser och ingen skolväg.</translation>
    </message>
    <message>
        <source>no catchment belongs to the school “%1”.</source>
        <translation>inget upptagningsområde hör till skolan ”%1”.</translation>
    </message>
    <message>
        <source>That is right for schools that all may choose, or of another stage; otherwise the school gets no pupils: correct the id.</source>
        <translation>Det stämmer för skolor som alla får välja eller som har ett annat stadium; annars får skolan inga elever: rätta id.</translation>
    </message>
    <message>
        <source>They look like those of layer “%1” (%2).</source>
        <translation>De liknar koordinaterna i lagret ”%1” (%2).</translation>
    </message>
    <message>
        <source>Its coordinates are about %1.</source>
        <translation>Koordinaterna är ungefär %1.</translation>
    </message>
    <message>
        <source>the layer has no coordinate reference system.</source>
        <translation>lagret saknar koordinatsystem.</translation>
    </message>
    <message>
        <source>Set it in the layer&apos;s properties, Source.</source>
        <translation>Ange det i lagrets egenskaper, under Källa.</translation>
    </message>
    <message>
        <source>most of the layer lies at 0 / 0.</source>
        <translation>det mesta av lagret ligger på 0 / 0.</translation>
    </message>
    <message>
        <source>Places that were not found often get these coordinates: find them again, or leave them empty.</source>
        <translation>Platser som inte hittades får ofta de koordinaterna: sök upp dem på nytt eller lämna geometrin tom.</translation>
    </message>
    <message>
        <source>x and y look swapped: %1 does not fit the coordinate reference system (%2), but fits it the other way round.</source>
        <translation>x och y ser ut att ha bytt plats: %1 passar inte koordinatsystemet (%2), men passar i omvänd ordning.</translation>
    </message>
    <message>
        <source>Swap them with the tool Swap X and Y coordinates.</source>
        <translation>Byt plats på dem med verktyget Byt X- och Y-koordinater.</translation>
    </message>
    <message>
        <source>Set the CRS that the data were made in, in the layer&apos;s properties, Source.</source>
        <translation>Ange det koordinatsystem som data gjordes i, i lagrets egenskaper, under Källa.</translation>
    </message>
    <message>
        <source>the coordinates are degrees (about %1), but the coordinate reference system (%2) counts in metres.</source>
        <translation>koordinaterna är grader (ungefär %1), men koordinatsystemet (%2) räknar i meter.</translation>
    </message>
    <message>
        <source>For degrees it is most often EPSG:4326.</source>
        <translation>För grader är det oftast EPSG:4326.</translation>
    </message>
    <message>
        <source>the coordinates are metres (about %1), but the coordinate reference system (%2) counts in degrees.</source>
        <translation>koordinaterna är meter (ungefär %1), men koordinatsystemet (%2) räknar i grader.</translation>
    </message>
    <message>
        <source>the layer lies nowhere on earth according to its coordinate reference system (%1); its coordinates are about %2.</source>
        <translation>lagret ligger enligt sitt koordinatsystem (%1) ingenstans på jorden; koordinaterna är ungefär %2.</translation>
    </message>
    <message>
        <source>the layer has no features.</source>
        <translation>lagret har inga objekt.</translation>
    </message>
    <message>
        <source>Choose another layer, or check its filter and selection.</source>
        <translation>Välj ett annat lager eller kontrollera dess filter och urval.</translation>
    </message>
    <message>
        <source>the layer lies outside the area that its coordinate reference system (%1) is made for; its coordinates are about %2.</source>
        <translation>lagret ligger utanför det område som dess koordinatsystem (%1) är gjort för; koordinaterna är ungefär %2.</translation>
    </message>
    <message>
        <source>It would lie there if x and y were swapped: use the tool Swap X and Y coordinates.</source>
        <translation>Det skulle ligga där om x och y bytte plats: använd verktyget Byt X- och Y-koordinater.</translation>
    </message>
    <message>
        <source>It would lie there with the CRS of that layer (%1): set it in the layer&apos;s properties, Source.</source>
        <translation>Det skulle ligga där med det lagrets koordinatsystem (%1): ange det i lagrets egenskaper, under Källa.</translation>
    </message>
    <message>
        <source>the layer does not overlap layer “%1” anywhere; it lies about %2 km from its middle.</source>
        <translation>lagret överlappar inte lagret ”%1” någonstans; det ligger ungefär %2 km från dess mitt.</translation>
    </message>
    <message>
        <source>Check that both layers are about the same place and have the right CRS.</source>
        <translation>Kontrollera att båda lagren gäller samma plats och har rätt koordinatsystem.</translation>
    </message>
    <message>
        <source>Correct its coordinates, or leave the geometry empty.</source>
        <translation>Rätta koordinaterna eller lämna geometrin tom.</translation>
    </message>
    <message>
        <source>the feature lies at 0 / 0, which most often means that its place was not found.</source>
        <translation>objektet ligger på 0 / 0, vilket oftast betyder att dess läge inte hittades.</translation>
    </message>
    <message>
        <source>x and y look swapped (%1): the other way round the feature lies with the rest of the layer.</source>
        <translation>x och y ser ut att ha bytt plats (%1): i omvänd ordning ligger objektet hos resten av lagret.</translation>
    </message>
    <message>
        <source>the coordinates (%1) are degrees, but the layer counts in metres (%2).</source>
        <translation>koordinaterna (%1) är grader, men lagret räknar i meter (%2).</translation>
    </message>
    <message>
        <source>Reproject the feature to the CRS of the layer.</source>
        <translation>Projicera om objektet till lagrets koordinatsystem.</translation>
    </message>
    <message>
        <source>the feature (%1) lies about %2 km from the middle of its layer.</source>
        <translation>objektet (%1) ligger ungefär %2 km från lagrets mitt.</translation>
    </message>
    <message>
        <source>Number of pupils</source>
        <translation>Antal elever</translation>
    </message>
    <message>
        <source>All pupils of a unit, in the stage to work with. Needed when places are respected; otherwise it gives the pupils of each catchment and makes the mean way one per pupil.</source>
        <translation>Alla elever i ett bostadsområde, i det stadium som ska användas. Behövs när hänsyn tas till platserna; annars ger fältet eleverna i varje upptagningsområde och gör medelvägen till en per elev.</translation>
    </message>
    <message>
        <source>Stages of a school</source>
        <translation>Skolans stadier</translation>
    </message>
    <message>
        <source>For example F-6,7-9 or F-6;7-9 where a school offers both.</source>
        <translation>Till exempel F-6,7-9 eller F-6;7-9 där en skola har båda.</translation>
    </message>
    <message>
        <source>Empty: catchments for each stage that some school offers.</source>
        <translation>Tomt: upptagningsområden för varje stadium som någon skola har.</translation>
    </message>
    <message>
        <source>Streets and paths</source>
        <translation>Gator och vägar</translation>
    </message>
    <message>
        <source>Lines that pupils can walk or ride along, in both directions; they meet where they share a vertex. Without them the straight line counts.</source>
        <translation>Linjer som eleverna kan gå eller cykla längs, i båda riktningarna; de möts där de delar en brytpunkt. Utan dem räknas fågelvägen.</translation>
    </message>
    <message>
        <source>Respect the places at schools</source>
        <translation>Ta hänsyn till skolornas platser</translation>
    </message>
    <message>
        <source>No school gets more pupils than it has places, and all ways together are as short as that allows. Needs the number of pupils and the places.</source>
        <translation>Ingen skola får fler elever än den har platser, och alla vägar tillsammans blir så korta som det medger. Kräver antalet elever och platserna.</translation>
    </message>
    <message>
        <source>Farthest from a unit&apos;s centre or a school to the nearest street (m)</source>
        <translation>Längst från ett bostadsområdes mittpunkt eller en skola till närmaste gata (m)</translation>
    </message>
    <message>
        <source>Longest way to school (m)</source>
        <translation>Längsta väg till skolan (m)</translation>
    </message>
    <message>
        <source>Who has no school within it is reported and gets none.</source>
        <translation>De som inte har någon skola inom den redovisas och får ingen.</translation>
    </message>
    <message>
        <source>Catchments by nearest school</source>
        <translation>Upptagningsområden efter närmaste skola</translation>
    </message>
    <message>
        <source>Units with their school</source>
        <translation>Bostadsområden med sin skola</translation>
    </message>
    <message>
        <source>Pupils with a school</source>
        <translation>Elever med en skola</translation>
    </message>
    <message>
        <source>Pupils who reach no school</source>
        <translation>Elever som inte når någon skola</translation>
    </message>
    <message>
        <source>Pupils without a place</source>
        <translation>Elever utan plats</translation>
    </message>
    <message>
        <source>Mean way to school (m)</source>
        <translation>Medelväg till skolan (m)</translation>
    </message>
    <message>
        <source>Draw catchments</source>
        <translation>Rita upptagningsområden</translation>
    </message>
    <message>
        <source>Gives every place to its nearest school, in a straight line or along streets, if wanted within the places at schools.</source>
        <translation>Ger varje plats dess närmaste skola, fågelvägen eller längs gator, om så önskas inom skolornas platser.</translation>
    </message>
    <message>
        <source>school,catchment,nearest,voronoi,network,street,distance,places,capacity,allocation,transport</source>
        <translation>skola,skolenhet,upptagningsområde,närmaste,relativ närhet,voronoi,nätverk,gata,avstånd,platser,kapacitet,fördelning,school,catchment,nearest</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws the catchments that result when everybody goes to the nearest school.&lt;/p&gt;&lt;p&gt;In a straight line and without regard to places, borders run exactly halfway between schools. Along &lt;i&gt;streets&lt;/i&gt;, or when &lt;i&gt;places&lt;/i&gt; are respected, units are not cut: each goes by its centre, straight to the nearest street and along streets to school. With places, no school gets more pupils than it has places, as few pupils as possible have none, and all ways together are as short as that allows. A unit goes where most of its pupils get a place; the log says how many pupils this puts above the places.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; &lt;i&gt;way_mean_m&lt;/i&gt; and &lt;i&gt;way_max_m&lt;/i&gt; are the mean and the farthest way to a school in metres, measured from the centres of units or of their parts; &lt;i&gt;use_of_places&lt;/i&gt; is pupils per hundred places. A unit that reaches no school is in no catchment: in the layer of units, &lt;i&gt;reason&lt;/i&gt; says why. The nearest school is a baseline, not advice: look at the mix it gives with &lt;i&gt;Expected mix by catchment&lt;/i&gt;, which takes the result as its catchments, with the fields &lt;i&gt;school_id&lt;/i&gt; and &lt;i&gt;stage&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Of schools that are equally near, the first by id is taken. The log accounts for every pupil.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ritar de upptagningsområden som uppstår när alla går i närmaste skola.&lt;/p&gt;&lt;p&gt;Fågelvägen och utan hänsyn till platser går gränserna exakt mitt emellan skolorna. Längs &lt;i&gt;gator&lt;/i&gt;, eller när hänsyn tas till &lt;i&gt;platser&lt;/i&gt;, delas inga bostadsområden: vart och ett räknas från sin mittpunkt, rakt till närmaste gata och längs gator till skolan. Med hänsyn till platserna får ingen skola fler elever än den har platser, så få elever som möjligt blir utan, och alla vägar tillsammans blir så korta som det medger. Ett bostadsområde går dit där de flesta av dess elever får plats; loggen visar hur många elever det ger utöver platserna.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; &lt;i&gt;way_mean_m&lt;/i&gt; och &lt;i&gt;way_max_m&lt;/i&gt; är medelvägen och den längsta vägen till en skola i meter, mätta från mittpunkten av bostadsområden eller av deras delar; &lt;i&gt;use_of_places&lt;/i&gt; är elever per hundra platser. Ett bostadsområde som inte når någon skola ligger i inget upptagningsområde: i lagret med bostadsområden säger &lt;i&gt;reason&lt;/i&gt; varför. Närmaste skola är en utgångspunkt, inget råd: se vilken elevsammansättning den ger med &lt;i&gt;Förväntad elevsammansättning per upptagningsområde&lt;/i&gt;, som tar resultatet som sina upptagningsområden, med fälten &lt;i&gt;school_id&lt;/i&gt; och &lt;i&gt;stage&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Av skolor som ligger lika nära tas den första efter id. Loggen redovisar varje elev.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stadium %1</translation>
    </message>
    <message>
        <source>%1 units with %2 pupils get no school (%3): %4.</source>
        <translation>Bostadsområden som inte får någon skola (%3): %1 st, med %2 elever: %4.</translation>
    </message>
    <message>
        <source>%1 units get no school (%2): %3.</source>
        <translation>Bostadsområden som inte får någon skola (%2): %1 st: %3.</translation>
    </message>
    <message>
        <source>%1 schools get no catchment, since every unit goes to another: %2. Of schools on the same spot the first by id is taken for the nearest.</source>
        <translation>Skolor som inte får något upptagningsområde, eftersom alla bostadsområden går till en annan skola: %1 st: %2. Av skolor på samma ställe räknas den första efter id som den närmaste.</translation>
    </message>
    <message>
        <source>Since units are not divided, %1 pupils are above the places of their school.</source>
        <translation>Eftersom bostadsområden inte delas hamnar %1 elever utöver sin skolas platser.</translation>
    </message>
    <message>
        <source>Pupils in %1 = with a school %2 + not reachable %3 + without a place %4.</source>
        <translation>Elever i underlaget %1 = med en skola %2 + når ingen skola %3 + utan plats %4.</translation>
    </message>
    <message>
        <source>Units in %1 = with a school %2 + not reachable %3 + without a place %4.</source>
        <translation>Bostadsområden i underlaget %1 = med en skola %2 + når ingen skola %3 + utan plats %4.</translation>
    </message>
    <message>
        <source>Way to school: %1 m on average, %2 m at most.</source>
        <translation>Väg till skolan: %1 m i genomsnitt, högst %2 m.</translation>
    </message>
    <message>
        <source>along streets</source>
        <translation>längs gator</translation>
    </message>
    <message>
        <source>in a straight line</source>
        <translation>fågelvägen</translation>
    </message>
    <message>
        <source>Who lives nearest to which school, %1.</source>
        <translation>Vem som bor närmast vilken skola, %1.</translation>
    </message>
    <message>
        <source>The school of every unit and the way there, %1, or why it has none.</source>
        <translation>Varje bostadsområdes skola och vägen dit, %1, eller varför det inte har någon.</translation>
    </message>
    <message>
        <source>To respect the places at schools, give the field with the number of pupils of a unit and the one with the places at a school.</source>
        <translation>För att ta hänsyn till skolornas platser: ange fältet med antalet elever i ett bostadsområde och fältet med skolans platser.</translation>
    </message>
    <message>
        <source>Layer “%1” holds schools of several stages: %2. Pupils and places are those of one stage: say which stage to work with, or do not respect the places.</source>
        <translation>Lagret ”%1” innehåller skolor för flera stadier: %2. Elever och platser gäller ett stadium: ange vilket stadium som ska användas, eller ta inte hänsyn till platserna.</translation>
    </message>
    <message>
        <source>Layer “%1”: the places of %2 schools are not known, so they take any number of pupils: %3.</source>
        <translation>Lagret ”%1”: för %2 skolor är platserna inte kända, så de tar hur många elever som helst: %3.</translation>
    </message>
    <message>
        <source>%1 schools lie more than %2 m from any street, so nobody reaches them: %3. Allow a longer distance, or complete the layer “%4”.</source>
        <translation>Skolor som ligger mer än %2 m från någon gata och som därför ingen når: %1 st: %3. Tillåt ett längre avstånd, eller komplettera lagret ”%4”.</translation>
    </message>
    <message>
        <source>Ways to school follow the lines of “%1”.</source>
        <translation>Vägarna till skolan följer linjerna i ”%1”.</translation>
    </message>
    <message>
        <source>Ways to school are straight lines.</source>
        <translation>Vägarna till skolan räknas fågelvägen.</translation>
    </message>
    <message>
        <source>it has no place on the map</source>
        <translation>det har ingen plats på kartan</translation>
    </message>
    <message>
        <source>too far from any street</source>
        <translation>för långt från någon gata</translation>
    </message>
    <message>
        <source>no school on its part of the street network</source>
        <translation>ingen skola i dess del av gatunätet</translation>
    </message>
    <message>
        <source>every school is farther away than the longest way</source>
        <translation>alla skolor ligger längre bort än den längsta vägen</translation>
    </message>
    <message>
        <source>no place left at any school in reach</source>
        <translation>ingen plats kvar på någon skola inom räckhåll</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: the number of pupils is not known in %3 units: features %4. They get a school like all others, but take no places and do not count in sums and means.</source>
        <translation>Lagret ”%1”, fältet ”%2”: antalet elever är inte känt i %3 bostadsområden: objekt %4. De får en skola som alla andra, men tar inga platser och räknas inte med i summor och medelvärden.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>layer without features</source>
        <translation>lager utan objekt</translation>
    </message>
    <message>
        <source>no coordinate reference system</source>
        <translation>inget koordinatsystem</translation>
    </message>
    <message>
        <source>wrong coordinate reference system</source>
        <translation>fel koordinatsystem</translation>
    </message>
    <message>
        <source>layer that lies apart from the others</source>
        <translation>lager som ligger långt från de andra</translation>
    </message>
    <message>
        <source>geometry of the wrong kind</source>
        <translation>geometri av fel slag</translation>
    </message>
    <message>
        <source>features without geometry</source>
        <translation>objekt utan geometri</translation>
    </message>
    <message>
        <source>invalid geometry</source>
        <translation>ogiltig geometri</translation>
    </message>
    <message>
        <source>impossible coordinates</source>
        <translation>omöjliga koordinater</translation>
    </message>
    <message>
        <source>coordinates 0 / 0</source>
        <translation>koordinater 0 / 0</translation>
    </message>
    <message>
        <source>x and y swapped</source>
        <translation>x och y har bytt plats</translation>
    </message>
    <message>
        <source>features far from the rest of their layer</source>
        <translation>objekt långt från resten av sitt lager</translation>
    </message>
    <message>
        <source>text where numbers should be</source>
        <translation>text där det ska vara tal</translation>
    </message>
    <message>
        <source>values that are no numbers</source>
        <translation>värden som inte är tal</translation>
    </message>
    <message>
        <source>hidden counts</source>
        <translation>dolda antal</translation>
    </message>
    <message>
        <source>missing counts</source>
        <translation>saknade antal</translation>
    </message>
    <message>
        <source>negative or impossible counts</source>
        <translation>negativa eller omöjliga antal</translation>
    </message>
    <message>
        <source>shares instead of counts</source>
        <translation>andelar i stället för antal</translation>
    </message>
    <message>
        <source>pupils counted twice</source>
        <translation>elever som räknas två gånger</translation>
    </message>
    <message>
        <source>dimensions with different totals</source>
        <translation>dimensioner med olika totalsummor</translation>
    </message>
    <message>
        <source>groups with more pupils than there are</source>
        <translation>grupper med fler elever än det finns</translation>
    </message>
    <message>
        <source>missing ids</source>
        <translation>saknade id</translation>
    </message>
    <message>
        <source>ids that stand more than once</source>
        <translation>id som förekommer flera gånger</translation>
    </message>
    <message>
        <source>ids that are almost the same</source>
        <translation>id som är nästan lika</translation>
    </message>
    <message>
        <source>unknown stage</source>
        <translation>okänt stadium</translation>
    </message>
    <message>
        <source>catchments without a stage</source>
        <translation>upptagningsområden utan stadium</translation>
    </message>
    <message>
        <source>ids that do not match between layers</source>
        <translation>id som inte stämmer mellan lagren</translation>
    </message>
    <message>
        <source>catchments without a school</source>
        <translation>upptagningsområden utan skola</translation>
    </message>
    <message>
        <source>schools without a catchment</source>
        <translation>skolor utan upptagningsområde</translation>
    </message>
    <message>
        <source>schools with more than one catchment</source>
        <translation>skolor med mer än ett upptagningsområde</translation>
    </message>
    <message>
        <source>catchments that overlap</source>
        <translation>upptagningsområden som överlappar varandra</translation>
    </message>
    <message>
        <source>gaps between catchments</source>
        <translation>luckor mellan upptagningsområden</translation>
    </message>
    <message>
        <source>units in the same place</source>
        <translation>bostadsområden på samma plats</translation>
    </message>
    <message>
        <source>units that overlap</source>
        <translation>bostadsområden som överlappar varandra</translation>
    </message>
    <message>
        <source>units in no catchment</source>
        <translation>bostadsområden utan upptagningsområde</translation>
    </message>
    <message>
        <source>units that lie mostly in no catchment</source>
        <translation>bostadsområden som till största delen saknar upptagningsområde</translation>
    </message>
    <message>
        <source>units cut by many catchments</source>
        <translation>bostadsområden som delas av många upptagningsområden</translation>
    </message>
    <message>
        <source>unit points in several catchments</source>
        <translation>bostadspunkter i flera upptagningsområden</translation>
    </message>
    <message>
        <source>schools outside their own catchment</source>
        <translation>skolor utanför sitt eget upptagningsområde</translation>
    </message>
    <message>
        <source>schools on one spot</source>
        <translation>skolor på samma plats</translation>
    </message>
    <message>
        <source>schools far from all units</source>
        <translation>skolor långt från alla bostadsområden</translation>
    </message>
    <message>
        <source>schools far from every street</source>
        <translation>skolor långt från alla gator</translation>
    </message>
    <message>
        <source>impossible numbers of places</source>
        <translation>omöjliga antal platser</translation>
    </message>
    <message>
        <source>unknown numbers of places</source>
        <translation>okända antal platser</translation>
    </message>
    <message>
        <source>checks that could not be done</source>
        <translation>kontroller som inte kunde göras</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>elever</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 ha</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 pupils</source>
        <translation>%1 elever</translation>
    </message>
    <message>
        <source>%1 in layer “%2”%3: %4 %5</source>
        <translation>%1 i lagret ”%2”%3: %4 %5</translation>
    </message>
    <message>
        <source>%1 in layer “%2”: %3, %4 times: %5. %6</source>
        <translation>%1 i lagret ”%2”: %3, %4 gånger: %5. %6</translation>
    </message>
    <message>
        <source>Check of the data</source>
        <translation>Kontroll av data</translation>
    </message>
    <message>
        <source>Where the checked layers have problems.</source>
        <translation>Var de kontrollerade lagren har problem.</translation>
    </message>
    <message>
        <source>Ground that catchments or units share, or that catchments leave out.</source>
        <translation>Mark som upptagningsområden eller bostadsområden delar, eller som upptagningsområden lämnar utan.</translation>
    </message>
    <message>
        <source>Every problem that was found in the checked layers, and what to do about it.</source>
        <translation>Alla problem som hittades i de kontrollerade lagren, och vad du kan göra åt dem.</translation>
    </message>
    <message>
        <source>No problems were found in the layers %1.</source>
        <translation>Inga problem hittades i lagren %1.</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings and %3 notes in the layers %4.</source>
        <translation>%1 fel, %2 varningar och %3 anmärkningar i lagren %4.</translation>
    </message>
    <message>
        <source>the number of places at the school %1 is not known.</source>
        <translation>antalet platser i skolan %1 är inte känt.</translation>
    </message>
    <message>
        <source>Without it, the use of places cannot be told.</source>
        <translation>Utan det kan beläggningen inte räknas ut.</translation>
    </message>
    <message>
        <source>field “%1” holds “%2”, an impossible number of places.</source>
        <translation>fältet ”%1” innehåller ”%2”, ett omöjligt antal platser.</translation>
    </message>
    <message>
        <source>It is 0 or more, or empty where it is not known.</source>
        <translation>Det ska vara 0 eller mer, eller tomt där det inte är känt.</translation>
    </message>
    <message>
        <source>%1 schools stand on one spot: %2.</source>
        <translation>%1 skolor står på samma plats: %2.</translation>
    </message>
    <message>
        <source>That is right for schools in one building; otherwise correct their places.</source>
        <translation>Det stämmer för skolor i samma byggnad; rätta annars deras lägen.</translation>
    </message>
    <message>
        <source>the school %1 stands outside its own catchment, %2 away.</source>
        <translation>skolan %1 ligger utanför sitt eget upptagningsområde, %2 bort.</translation>
    </message>
    <message>
        <source>the school %1 stands outside its own catchment, %2 away, in that of %3.</source>
        <translation>skolan %1 ligger utanför sitt eget upptagningsområde, %2 bort, i det som hör till %3.</translation>
    </message>
    <message>
        <source>Correct the school&apos;s place, its id or the boundary; leave it if that is how it is.</source>
        <translation>Rätta skolans läge, dess id eller gränsen; låt det vara om det faktiskt är så.</translation>
    </message>
    <message>
        <source>no school stands in the catchment %1.</source>
        <translation>ingen skola ligger i upptagningsområdet %1.</translation>
    </message>
    <message>
        <source>Check that its school is among the schools and in its right place.</source>
        <translation>Kontrollera att dess skola finns bland skolorna och ligger rätt.</translation>
    </message>
    <message>
        <source>the school %1 stands in no catchment.</source>
        <translation>skolan %1 ligger inte i något upptagningsområde.</translation>
    </message>
    <message>
        <source>Check its place, and whether a catchment is missing.</source>
        <translation>Kontrollera dess läge, och om ett upptagningsområde saknas.</translation>
    </message>
    <message>
        <source>the nearest unit lies %2 from the school %1.</source>
        <translation>närmaste bostadsområde ligger %2 från skolan %1.</translation>
    </message>
    <message>
        <source>the nearest street lies %2 from the school %1.</source>
        <translation>närmaste gata ligger %2 från skolan %1.</translation>
    </message>
    <message>
        <source>Check its place, and whether the school belongs to this area at all.</source>
        <translation>Kontrollera dess läge, och om skolan alls hör till området.</translation>
    </message>
    <message>
        <source>Check its place, and whether streets are missing there: ways to school begin and end at the nearest street.</source>
        <translation>Kontrollera dess läge, och om gator saknas där: skolvägar börjar och slutar vid närmaste gata.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 schools offer no stage and are not used: features %3.</source>
        <translation>Lagret ”%1”: skolor utan stadium används inte (%2 st): objekt %3.</translation>
    </message>
    <message>
        <source>Layer “%1” has no schools of stage “%2”. Its stages are: %3.</source>
        <translation>Lagret ”%1” har inga skolor för stadiet ”%2”. Stadierna i lagret är: %3.</translation>
    </message>
    <message>
        <source>Say which field of layer “%1” holds the stages of a school, or leave out the stage “%2”.</source>
        <translation>Ange vilket fält i lagret ”%1” som innehåller skolornas stadier, eller utelämna stadiet ”%2”.</translation>
    </message>
    <message>
        <source>Layer “%1” has no school with an id, a geometry and the stage to work with.</source>
        <translation>Lagret ”%1” har ingen skola med id, geometri och det stadium som ska användas.</translation>
    </message>
    <message>
        <source>more than one school has the id %1 (field “%2”).</source>
        <translation>mer än en skola har id %1 (fältet ”%2”).</translation>
    </message>
    <message>
        <source>Every school needs an id of its own: choose another field, or remove the duplicates.</source>
        <translation>Varje skola behöver ett eget id: välj ett annat fält eller ta bort dubbletterna.</translation>
    </message>
    <message>
        <source>Layer “%1” holds no lines, but a street network is made of lines.</source>
        <translation>Lagret ”%1” innehåller inga linjer, men ett gatunät består av linjer.</translation>
    </message>
    <message>
        <source>Layer “%1” has no line with a geometry.</source>
        <translation>Lagret ”%1” har ingen linje med geometri.</translation>
    </message>
    <message>
        <source>No unit or no school lies within %1 m of a line of layer “%2”. Check that the layer covers the same area and has the right coordinate reference system, or allow a longer distance to the nearest street.</source>
        <translation>Inget bostadsområde eller ingen skola ligger inom %1 m från en linje i lagret ”%2”. Kontrollera att lagret täcker samma område och har rätt koordinatreferenssystem, eller tillåt ett längre avstånd till närmaste gata.</translation>
    </message>
    <message>
        <source>%1 units stand in the same place.</source>
        <translation>%1 bostadsområden ligger på samma plats.</translation>
    </message>
    <message>
        <source>That is right for several homes in one house; otherwise their pupils are counted twice: keep one of them.</source>
        <translation>Det stämmer för flera bostäder i samma hus; annars räknas eleverna två gånger: behåll ett av dem.</translation>
    </message>
    <message>
        <source>Their pupils are counted twice: keep one of them.</source>
        <translation>Eleverna räknas två gånger: behåll ett av dem.</translation>
    </message>
    <message>
        <source>Pupils there may be counted twice: check that the layer holds units of one kind only.</source>
        <translation>Eleverna där kan räknas två gånger: kontrollera att lagret bara innehåller bostadsområden av ett slag.</translation>
    </message>
    <message>
        <source>the units “%1” and “%2” cover the same ground, %3.</source>
        <translation>bostadsområdena ”%1” och ”%2” täcker samma mark, %3.</translation>
    </message>
    <message>
        <source>the units “%1” and “%2” overlap by %3.</source>
        <translation>bostadsområdena ”%1” och ”%2” överlappar varandra med %3.</translation>
    </message>
    <message>
        <source>the unit “%1” with %2 lies in no catchment.</source>
        <translation>bostadsområdet ”%1” med %2 ligger inte i något upptagningsområde.</translation>
    </message>
    <message>
        <source>the unit “%1” lies in no catchment.</source>
        <translation>bostadsområdet ”%1” ligger inte i något upptagningsområde.</translation>
    </message>
    <message>
        <source>Nothing to do as long as nobody lives there.</source>
        <translation>Inget att göra så länge ingen bor där.</translation>
    </message>
    <message>
        <source>Pupils there count as “outside”: let a catchment reach there, or leave out what belongs to another municipality.</source>
        <translation>Eleverna där räknas som ”utanför”: låt ett upptagningsområde nå dit eller utelämna det som hör till en annan kommun.</translation>
    </message>
    <message>
        <source>only %1 % of the unit “%2” lies in catchments.</source>
        <translation>bara %1 % av bostadsområdet ”%2” ligger i upptagningsområden.</translation>
    </message>
    <message>
        <source>All pupils are placed in that part, which suits units with water or forest. If people live in the rest, choose that pupils live evenly over the whole unit.</source>
        <translation>Alla elever placeras i den delen, vilket passar bostadsområden med vatten eller skog. Om det bor folk i resten, välj att eleverna bor jämnt över hela området.</translation>
    </message>
    <message>
        <source>the unit “%1” is cut by the catchments %2.</source>
        <translation>bostadsområdet ”%1” delas av upptagningsområdena %2.</translation>
    </message>
    <message>
        <source>Pupils are spread over them by area, which is a guess: use smaller units if there are any.</source>
        <translation>Eleverna fördelas mellan dem efter areal, vilket är en gissning: använd mindre bostadsområden om det finns.</translation>
    </message>
    <message>
        <source>the point “%1” lies in the catchments %2, or on their border.</source>
        <translation>punkten ”%1” ligger i upptagningsområdena %2, eller på deras gräns.</translation>
    </message>
    <message>
        <source>Pupils there are shared between the schools: correct the boundary or move the point.</source>
        <translation>Eleverna där delas mellan skolorna: rätta gränsen eller flytta punkten.</translation>
    </message>
    <message>
        <source>The side of a grid square must be more than 0 metres.</source>
        <translation>Rutans sida måste vara större än 0 meter.</translation>
    </message>
    <message>
        <source>The units are points, so it is known where their pupils live: no grid is made.</source>
        <translation>Bostadsområdena är punkter, så det är känt var deras elever bor: inget rutnät görs.</translation>
    </message>
    <message>
        <source>A grid of %1 m would have up to %2 squares, which is too many. Choose larger squares or fewer units.</source>
        <translation>Ett rutnät på %1 m skulle ha upp till %2 rutor, vilket är för många. Välj större rutor eller färre bostadsområden.</translation>
    </message>
    <message>
        <source>The squares are %1 m wide; their corners lie at whole multiples of that in %2.</source>
        <translation>Rutorna är %1 m breda; deras hörn ligger på hela multiplar av det i %2.</translation>
    </message>
    <message>
        <source>The units&apos; own coordinate reference system (%1) is not in true metres here.</source>
        <translation>Bostadsområdenas eget koordinatsystem (%1) är inte i verkliga meter här.</translation>
    </message>
    <message>
        <source>Lines that pupils can walk or ride along, to find schools that no street reaches.</source>
        <translation>Linjer som elever kan gå eller åka längs, för att hitta skolor som ingen gata når.</translation>
    </message>
    <message>
        <source>Farthest from a school to the nearest unit (m)</source>
        <translation>Längst från en skola till närmaste bostadsområde (m)</translation>
    </message>
    <message>
        <source>Farthest from a school to the nearest street (m)</source>
        <translation>Längst från en skola till närmaste gata (m)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Expected numbers of pupils carry no chance: only whole numbers of pupils who were counted can be compared with it.</source>
        <translation>Väntade elevantal bär ingen slump: bara hela antal elever som har räknats kan jämföras med den.</translation>
    </message>
</context>
<context>
    <name>SkolmixProvider</name>
    <message>
        <source>Skolmix (pupil mix of schools)</source>
        <translation>Skolmix (skolors elevsammansättning)</translation>
    </message>
</context>
</TS>
