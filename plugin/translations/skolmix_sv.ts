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
        <source>Places at the catchment&apos;s school</source>
        <translation>Platser i upptagningsområdets skola</translation>
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
        <source>The parts of H</source>
        <translation>Delarna av H</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Andel av helheten</translation>
    </message>
    <message>
        <source>There is no segregation to divide: all schools have the same mix, or only one group has pupils.</source>
        <translation>Det finns ingen segregation att dela upp: alla skolor har samma sammansättning, eller så har bara en grupp elever.</translation>
    </message>
    <message>
        <source>The parts of Theil&apos;s H, one after another, and their sum</source>
        <translation>Delarna av Theils H, en efter en, och deras summa</translation>
    </message>
    <message>
        <source>How far each lever could reach</source>
        <translation>Hur långt varje medel kan räcka</translation>
    </message>
    <message>
        <source>At most, and only if everything else stays as it is. What is left then, H %1, is out of reach of both: only housing, or ways to school beyond the nearest schools, reach it.</source>
        <translation>Som mest, och bara om allt annat är oförändrat. Det som då återstår, H %1, är utom räckhåll för båda medlen: bara boendet, eller skolvägar bortom de närmaste skolorna, kan påverka det.</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <translation>Övre gränser</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>H from</source>
        <translation>H från</translation>
    </message>
    <message>
        <source>down to</source>
        <translation>ned till</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Theil&apos;s H is 0 when every school has the mix of the whole, and 1 when no school mixes groups. Its parts add up; a part below zero evens out what the others make.</source>
        <translation>Theils H är 0 när varje skola har helhetens sammansättning och 1 när ingen skola blandar grupper. Delarna kan summeras; en del under noll jämnar ut något av det som de andra ger.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Between&lt;/i&gt; is what would be left if all schools within a part had the same mix; &lt;i&gt;within&lt;/i&gt; is what the schools of a part differ among themselves.</source>
        <translation>&lt;i&gt;Mellan&lt;/i&gt; är vad som skulle återstå om alla skolor inom en del hade samma sammansättning; &lt;i&gt;inom&lt;/i&gt; är hur mycket skolorna i en del skiljer sig från varandra.</translation>
    </message>
    <message>
        <source>A part is no blame: segregation is a relation between all schools, and all parts hang together.</source>
        <translation>En del innebär ingen skuld: segregation är en relation mellan alla skolor, och alla delar hänger ihop.</translation>
    </message>
    <message>
        <source>Everybody at the nearest school is a comparison, not a proposal: it shows what housing alone would give.</source>
        <translation>Alla i närmaste skola är en jämförelse och inget förslag: den visar vad enbart boendet skulle ge.</translation>
    </message>
    <message>
        <source>Residents are scaled to the pupils of each group, so that homes and schools hold the same pupils. Who lives in an area and is of another age, or goes to school elsewhere, can make a difference.</source>
        <translation>De boende räknas om till antalet elever i varje grupp, så att bostäder och skolor har samma elever. Den som bor i ett område men är i en annan ålder, eller går i skola någon annanstans, kan påverka resultatet.</translation>
    </message>
    <message>
        <source>Ceilings ask neither for places at the schools nor for what families would do. They say what cannot be reached, not what can.</source>
        <translation>De övre gränserna tar inte hänsyn till antalet platser i skolorna eller till hur familjer skulle göra. De säger vad som inte går att nå, inte vad som går att nå.</translation>
    </message>
    <message>
        <source>Pupils at the school</source>
        <translation>Elever på skolan</translation>
    </message>
    <message>
        <source>← below the whole</source>
        <translation>← under helheten</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>procentenheter</translation>
    </message>
    <message>
        <source>above the whole →</source>
        <translation>över helheten →</translation>
    </message>
    <message>
        <source>For every school to have the same mix, %1 of 100 pupils of the group “%2” (%3 of %4) would have to change school, in exchange with pupils of other groups.</source>
        <translation>För att alla skolor ska ha samma sammansättning skulle %1 av 100 elever i gruppen ”%2” (%3 av %4) behöva byta skola, i utbyte mot elever i andra grupper.</translation>
    </message>
    <message>
        <source>If chance alone decided who goes to which school, it would be %1 of 100 in schools of these sizes.</source>
        <translation>Om bara slumpen avgjorde vem som går i vilken skola skulle det vara %1 av 100 i skolor av dessa storlekar.</translation>
    </message>
    <message>
        <source>On a scale from 0, where every school has the mix of the whole, to 1, where no school mixes groups, Theil&apos;s H is %1.</source>
        <translation>På en skala från 0, där varje skola har helhetens sammansättning, till 1, där ingen skola blandar grupper, är Theils H %1.</translation>
    </message>
    <message>
        <source>Chance alone would make it %1 on average; %2 is left beyond chance.</source>
        <translation>Väntevärdet om bara slumpen rådde är %1; utöver slumpen återstår %2.</translation>
    </message>
    <message>
        <source>Once chance is taken away, it lies between %1 and %2 (95 in 100).</source>
        <translation>När slumpen har räknats bort ligger måttet mellan %1 och %2 (95 av 100).</translation>
    </message>
    <message>
        <source>Chance alone may explain it.</source>
        <translation>Enbart slumpen kan förklara det.</translation>
    </message>
    <message>
        <source>Some counts are hidden. Theil&apos;s H is at least %1 and at most %2, whatever they are; all other figures here take the middle of what they can be, which gives %3.</source>
        <translation>Några antal är dolda. Vilka de än är blir Theils H minst %1 och högst %2; alla andra siffror här utgår från mitten av vad de kan vara, vilket ger %3.</translation>
    </message>
    <message>
        <source>There is no interval, because none was asked for.</source>
        <translation>Inget intervall anges, eftersom inget har begärts.</translation>
    </message>
    <message>
        <source>Nothing is said about chance, because these pupils are expected, not counted: expected numbers carry no chance.</source>
        <translation>Inget sägs om slumpen, eftersom dessa elever är förväntade och inte räknade: förväntade antal innehåller ingen slump.</translation>
    </message>
    <message>
        <source>Nothing is said about chance, because fewer than two groups have pupils.</source>
        <translation>Inget sägs om slumpen, eftersom färre än två grupper har elever.</translation>
    </message>
    <message>
        <source>There is no interval, because fewer than two schools have pupils.</source>
        <translation>Inget intervall anges, eftersom färre än två skolor har elever.</translation>
    </message>
    <message>
        <source>There is no interval, because the hidden counts make more difference than chance.</source>
        <translation>Inget intervall anges, eftersom de dolda antalen betyder mer än slumpen.</translation>
    </message>
    <message>
        <source>Where D has no interval, chance alone would give most of it.</source>
        <translation>Där D saknar intervall skulle enbart slumpen ge det mesta av måttet.</translation>
    </message>
    <message>
        <source>%1: %2 pupils, %3 % %4, %5 points from the whole</source>
        <translation>%1: %2 elever, %3 % %4, %5 procentenheter från helheten</translation>
    </message>
    <message>
        <source>Schools by how far their share of %1 is from that of the whole, and by their pupils</source>
        <translation>Skolor efter hur långt deras andel %1 ligger från helhetens, och efter antal elever</translation>
    </message>
    <message>
        <source>Every dot is a school: the further to the left or right, the further its share of “%1” is below or above that of the whole; the higher up, the more pupils it has.</source>
        <translation>Varje punkt är en skola: ju längre åt vänster eller höger, desto längre under eller över helhetens ligger dess andel ”%1”; ju högre upp, desto fler elever har den.</translation>
    </message>
    <message>
        <source>Chance alone would leave 95 of 100 schools in the grey funnel, which is wider where schools are small. Filled dots lie outside it, hollow ones inside.</source>
        <translation>Om bara slumpen rådde skulle 95 av 100 skolor ligga i den grå tratten, som är vidare där skolorna är små. Fyllda punkter ligger utanför den, ofyllda innanför.</translation>
    </message>
    <message>
        <source>The numbers are those of the table below.</source>
        <translation>Numren är desamma som i tabellen nedan.</translation>
    </message>
    <message>
        <source>Schools above what chance could explain: %1, with %2 pupils. Schools below it: %3, with %4 pupils.</source>
        <translation>Skolor över vad slumpen kan förklara: %1, med %2 elever. Skolor under vad slumpen kan förklara: %3, med %4 elever.</translation>
    </message>
    <message>
        <source>Schools above the whole: %1, with %2 pupils. Schools below it: %3, with %4 pupils.</source>
        <translation>Skolor över helheten: %1, med %2 elever. Skolor under den: %3, med %4 elever.</translation>
    </message>
    <message>
        <source>Both ends belong together: the same %1 pupils of “%2” that all schools above the whole have beyond its mix are missing at the schools below.</source>
        <translation>Båda ändarna hör ihop: samma %1 elever i gruppen ”%2” som alla skolor över helheten har utöver dess sammansättning saknas i skolorna under den.</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Helheten</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Andel %1</translation>
    </message>
    <message>
        <source>Points from the whole</source>
        <translation>Procentenheter från helheten</translation>
    </message>
    <message>
        <source>Surplus pupils</source>
        <translation>Elever i överskott</translation>
    </message>
    <message>
        <source>All schools in alphabetical order</source>
        <translation>Alla skolor i bokstavsordning</translation>
    </message>
    <message>
        <source>Where the schools stand</source>
        <translation>Var skolorna står</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Uppmätt</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Av slump</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Utöver slump</translation>
    </message>
    <message>
        <source>Without chance, 95 in 100</source>
        <translation>Utan slump, 95 av 100</translation>
    </message>
    <message>
        <source>Whatever is hidden</source>
        <translation>Vad som än är dolt</translation>
    </message>
    <message>
        <source>On a scale from 0 to 1</source>
        <translation>På en skala från 0 till 1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Theil&apos;s H</source>
        <translation>Theils H</translation>
    </message>
    <message>
        <source>how far the mixes of schools are from that of the whole</source>
        <translation>hur långt skolornas sammansättning ligger från helhetens</translation>
    </message>
    <message>
        <source>Dissimilarity D</source>
        <translation>Olikhetsindex D</translation>
    </message>
    <message>
        <source>pupils who would have to change school for an even spread, against how many they would be if no school mixed groups</source>
        <translation>elever som skulle behöva byta skola för en jämn fördelning, i förhållande till hur många det skulle vara om ingen skola blandade grupper</translation>
    </message>
    <message>
        <source>Variance share η²</source>
        <translation>Mellanskolsvarians η²</translation>
    </message>
    <message>
        <source>how much of the differences between pupils lies between schools</source>
        <translation>hur stor del av skillnaderna mellan elever som ligger mellan skolor</translation>
    </message>
    <message>
        <source>%1: %2 % of all pupils</source>
        <translation>%1: %2 % av alla elever</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolering</translation>
    </message>
    <message>
        <source>Each group against all others</source>
        <translation>Varje grupp mot alla andra</translation>
    </message>
    <message>
        <source>Ordinal information theory index (as H)</source>
        <translation>Ordinalt informationsindex (som H)</translation>
    </message>
    <message>
        <source>Ordinal variation ratio index (as η²)</source>
        <translation>Ordinalt variationsindex (som η²)</translation>
    </message>
    <message>
        <source>Ordinal square root index</source>
        <translation>Ordinalt kvadratrotsindex</translation>
    </message>
    <message>
        <source>Ordinal absolute difference index</source>
        <translation>Ordinalt index för absoluta skillnader</translation>
    </message>
    <message>
        <source>Rank-order information theory index</source>
        <translation>Rangordnat informationsindex</translation>
    </message>
    <message>
        <source>Rank-order variation ratio index</source>
        <translation>Rangordnat variationsindex</translation>
    </message>
    <message>
        <source>Rank-order square root index</source>
        <translation>Rangordnat kvadratrotsindex</translation>
    </message>
    <message>
        <source>The groups as levels: pupils two levels apart count more than neighbours</source>
        <translation>Grupperna som nivåer: elever två nivåer isär räknas mer än grannar</translation>
    </message>
    <message>
        <source>The measures</source>
        <translation>Måtten</translation>
    </message>
    <message>
        <source>Segregation by %1</source>
        <translation>Segregation efter %1</translation>
    </message>
    <message>
        <source>There is no segregation between schools by %1 to measure: all pupils go to one school.</source>
        <translation>Det finns ingen segregation mellan skolor efter %1 att mäta: alla elever går i en och samma skola.</translation>
    </message>
    <message>
        <source>Both ends belong to it, and no school is to blame for it: who goes where is decided by where people live, by borders and by choices.</source>
        <translation>Båda ändarna hör till den, och ingen skola bär skulden för den: vem som går var avgörs av var människor bor, av gränser och av val.</translation>
    </message>
    <message>
        <source>No law sets a limit for how much segregation there may be, and these figures set none.</source>
        <translation>Ingen lag anger någon gräns för hur stor segregationen får vara, och det gör inte heller dessa siffror.</translation>
    </message>
    <message>
        <source>In small schools a few pupils make much difference, so their shares vary by chance from year to year.</source>
        <translation>I små skolor gör några få elever stor skillnad, så deras andelar varierar av slump från år till år.</translation>
    </message>
    <message>
        <source>By chance is what a measure would be on average if pupils were drawn by lot for schools of these sizes. Beyond chance is what is left of it, against what could be left. Chance cannot be taken out of D in this way.</source>
        <translation>Av slump är måttets väntevärde om bara slumpen rådde, det vill säga om eleverna lottades till skolor av dessa storlekar. Utöver slump är vad som återstår av måttet, i förhållande till vad som kunde återstå. Ur D kan slumpen inte räknas bort på det sättet.</translation>
    </message>
    <message>
        <source>95 in 100 tells how exact a figure is: how much it would differ if the same schools took in other pupils in the same way.</source>
        <translation>95 av 100 säger hur säker en siffra är: hur mycket den skulle skilja sig om samma skolor tog emot andra elever på samma sätt.</translation>
    </message>
    <message>
        <source>The surplus is how many more (+) or fewer (−) pupils of the group a school has than with the mix of the whole. The surplus above, as a share of the group, is Gorard&apos;s index: the pupils who would have to change school.</source>
        <translation>Överskottet är hur många fler (+) eller färre (−) elever i gruppen en skola har än den skulle ha med helhetens sammansättning. Överskottet i skolorna över helheten, som andel av gruppen, är Gorards index: de elever som skulle behöva byta skola.</translation>
    </message>
    <message>
        <source>Compare with other years or municipalities only where the groups are the same.</source>
        <translation>Jämför med andra år eller kommuner bara där grupperna är desamma.</translation>
    </message>
    <message>
        <source>%1, year by year</source>
        <translation>%1, år för år</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>År för år</translation>
    </message>
    <message>
        <source>Variance share between schools η²</source>
        <translation>Mellanskolsvarians η²</translation>
    </message>
    <message>
        <source>Every measure has a scale of its own. The dashed line is what chance alone would give in schools of these sizes; the pale band holds the value without chance, 95 in 100.</source>
        <translation>Varje mått har sin egen skala. Den streckade linjen är vad enbart slumpen skulle ge i skolor av dessa storlekar; det ljusa bandet innehåller värdet utan slump i 95 fall av 100.</translation>
    </message>
    <message>
        <source>From %1 to %2, segregation between schools, as Theil&apos;s H, went from %3 to %4: a change of %5.</source>
        <translation>Från %1 till %2 gick segregationen mellan skolor, mätt med Theils H, från %3 till %4: en förändring på %5.</translation>
    </message>
    <message>
        <source>Without what chance does, the change lies between %1 and %2 (95 in 100).</source>
        <translation>När slumpen har räknats bort ligger förändringen mellan %1 och %2 (95 av 100).</translation>
    </message>
    <message>
        <source>It may be nothing but the difference between one cohort and the next.</source>
        <translation>Den behöver inte vara mer än skillnaden mellan en årskull och nästa.</translation>
    </message>
    <message>
        <source>%1, which does not change when a group only grows or shrinks everywhere alike, went from %2 to %3.</source>
        <translation>%1, som inte ändras av att en grupp bara ökar eller minskar i samma takt överallt, gick från %2 till %3.</translation>
    </message>
    <message>
        <source>In the first or the last year fewer than two groups have pupils: there is no change to tell.</source>
        <translation>Under det första eller det sista året har färre än två grupper elever: det finns ingen förändring att redovisa.</translation>
    </message>
    <message>
        <source>What the change is made of</source>
        <translation>Vad förändringen består av</translation>
    </message>
    <message>
        <source>Theil&apos;s H from the first to the last year, step by step</source>
        <translation>Theils H från det första till det sista året, steg för steg</translation>
    </message>
    <message>
        <source>Schools closed: %1</source>
        <translation>Nedlagda skolor: %1</translation>
    </message>
    <message>
        <source>Schools opened: %1</source>
        <translation>Nya skolor: %1</translation>
    </message>
    <message>
        <source>All other schools: %1</source>
        <translation>Alla andra skolor: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Schools closed</source>
        <translation>Nedlagda skolor</translation>
    </message>
    <message>
        <source>Schools opened</source>
        <translation>Nya skolor</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>Without chance (95 in 100)</source>
        <translation>Utan slump (95 av 100)</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Åren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Skolor</translation>
    </message>
    <message>
        <source>H by chance</source>
        <translation>H av slump</translation>
    </message>
    <message>
        <source>H beyond chance</source>
        <translation>H utöver slump</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>η²</source>
        <translation>η²</translation>
    </message>
    <message>
        <source>A change after a measure is not yet its effect: other things changed too. Compare with places where nothing was done.</source>
        <translation>En förändring efter en åtgärd är inte detsamma som åtgärdens effekt: även annat har ändrats. Jämför med platser där ingenting har gjorts.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Closed&lt;/i&gt; is what the measure lost with schools that are only there in the first year, &lt;i&gt;opened&lt;/i&gt; what it gained by those that are only there in the last; both may be below zero. The pupils of a closed school are at other schools in the last year, and count there.</source>
        <translation>&lt;i&gt;Nedlagda skolor&lt;/i&gt; är hur mycket måttet ändras av att skolor som bara finns det första året försvinner, &lt;i&gt;nya skolor&lt;/i&gt; hur mycket det ändras av att skolor som bara finns det sista året tillkommer; båda kan vara under noll. Eleverna från en nedlagd skola går i andra skolor det sista året och räknas där.</translation>
    </message>
    <message>
        <source>H and η² also move when a group grows or shrinks everywhere alike. D and Hutchens&apos; index do not: where they stay, the spread over schools has stayed.</source>
        <translation>H och η² ändras också när en grupp ökar eller minskar i samma takt överallt. Det gör inte D och Hutchens index: är de oförändrade är också fördelningen över skolorna oförändrad.</translation>
    </message>
    <message>
        <source>Years can be compared only if the groups are defined alike and all schools are in the rolls, independent ones too.</source>
        <translation>År kan jämföras bara om grupperna är definierade på samma sätt och alla skolor finns med i elevtalen, även de fristående.</translation>
    </message>
    <message>
        <source>Segregation is a relation between schools: no single school is more or less segregated.</source>
        <translation>Segregation är en relation mellan skolor: ingen enskild skola är mer eller mindre segregerad.</translation>
    </message>
    <message>
        <source>Ordered from the lowest to the highest: %1.</source>
        <translation>Ordnade från den lägsta till den högsta: %1.</translation>
    </message>
    <message>
        <source>With what the hidden counts could be, H is between %1 and %2.</source>
        <translation>Beroende på vad de dolda antalen kan vara ligger H mellan %1 och %2.</translation>
    </message>
    <message>
        <source>Chance alone would give %1. Beyond chance: H %2, η² %3.</source>
        <translation>Enbart slumpen skulle ge %1. Utöver slumpen: H %2, η² %3.</translation>
    </message>
    <message>
        <source>Without what chance does from one cohort to the next, H is between %1 and %2 (95 in 100).</source>
        <translation>När slumpen från en årskull till nästa har räknats bort ligger H mellan %1 och %2 (95 av 100).</translation>
    </message>
    <message>
        <source>“%1” in field “%2”</source>
        <translation>”%1” i fältet ”%2”</translation>
    </message>
    <message>
        <source>Layer “%1”: no numbers in features %2, for example %3. Write the number of pupils, leave it empty where it is not known, or put “..” where it is hidden because it is small.</source>
        <translation>Lagret ”%1”: objekt %2 innehåller annat än tal, till exempel %3. Ange antalet elever, lämna fältet tomt där antalet inte är känt, eller skriv ”..” där det är dolt för att det är litet.</translation>
    </message>
    <message>
        <source>Layer “%1”: in features %2 the hidden counts of “%3” would have to be %4 or more to make up all pupils. Correct these rows, or say below how many pupils a count is hidden.</source>
        <translation>Lagret ”%1”: i objekt %2 skulle de dolda antalen i ”%3” behöva vara %4 eller fler för att summan ska bli alla elever. Rätta raderna, eller ange under hur många elever ett antal döljs.</translation>
    </message>
    <message>
        <source>Layer “%1”: hidden counts: %2, read as 0 to %3, in features %4. After what the totals tell, numbers still open: %5. Results take the middle; tables of measures also hold the lowest and the highest.</source>
        <translation>Lagret ”%1”: dolda antal: %2, lästa som 0 till %3, i objekt %4. Antal som fortfarande är okända när summorna har utnyttjats: %5. Resultaten tar mitten; måttabellerna har också det lägsta och det högsta.</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(inget värde)</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: rows without a value: %3. They are taken as a part of their own: features %4.</source>
        <translation>Lagret ”%1”, fältet ”%2”: rader utan värde: %3. De räknas som en egen del: objekt %4.</translation>
    </message>
    <message>
        <source>Between and within, by %1</source>
        <translation>Mellan och inom, efter %1</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Alla skolor</translation>
    </message>
    <message>
        <source>Between %1</source>
        <translation>Mellan %1</translation>
    </message>
    <message>
        <source>Between %1 within %2</source>
        <translation>Mellan %1 inom %2</translation>
    </message>
    <message>
        <source>Between schools within %1</source>
        <translation>Mellan skolor inom %1</translation>
    </message>
    <message>
        <source>Of the segregation between schools, H %1, %2 % lies between %3. The rest lies within.</source>
        <translation>Av segregationen mellan skolor, H %1, ligger %2 % mellan %3. Resten ligger inom.</translation>
    </message>
    <message>
        <source>From home to school, by %1</source>
        <translation>Från hem till skola, efter %1</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <source>What would be left if everybody went to the nearest school.</source>
        <translation>Vad som skulle återstå om alla gick i närmaste skola.</translation>
    </message>
    <message>
        <source>Catchments even out a part of what housing makes.</source>
        <translation>Upptagningsområdena jämnar ut en del av det som boendet ger.</translation>
    </message>
    <message>
        <source>What catchments add to what the nearest school would give.</source>
        <translation>Vad upptagningsområdena lägger till utöver det som närmaste skola skulle ge.</translation>
    </message>
    <message>
        <source>Admission and choice</source>
        <translation>Antagning och skolval</translation>
    </message>
    <message>
        <source>Independent schools, school choice and admission even out a part of the rest.</source>
        <translation>Fristående skolor, skolval och antagning jämnar ut en del av det övriga.</translation>
    </message>
    <message>
        <source>What independent schools, school choice and admission add.</source>
        <translation>Vad fristående skolor, skolval och antagning lägger till.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Slump</translation>
    </message>
    <message>
        <source>What small schools add without anybody&apos;s doing.</source>
        <translation>Vad små skolor lägger till utan att någon har påverkat det.</translation>
    </message>
    <message>
        <source>Between residential units</source>
        <translation>Mellan bostadsområden</translation>
    </message>
    <message>
        <source>Everybody at the nearest school</source>
        <translation>Alla i närmaste skola</translation>
    </message>
    <message>
        <source>Everybody at the catchment&apos;s school</source>
        <translation>Alla i upptagningsområdets skola</translation>
    </message>
    <message>
        <source>The most even catchments within reach</source>
        <translation>Jämnaste upptagningsområden inom räckhåll</translation>
    </message>
    <message>
        <source>Schools today, beyond chance</source>
        <translation>Skolor i dag, utöver slumpen</translation>
    </message>
    <message>
        <source>Housing makes up %1 % of the segregation between schools that is not chance, H %2: that much would be left if everybody went to the nearest school.</source>
        <translation>Boendet svarar för %1 % av den segregation mellan skolor som inte är slump, H %2: så mycket skulle återstå om alla gick i närmaste skola.</translation>
    </message>
    <message>
        <source>Where segregation comes from</source>
        <translation>Var segregationen kommer ifrån</translation>
    </message>
    <message>
        <source>The parts that segregation between schools is made of. Rows of the same dimension and kind add up to the total; levels are measures along the way.</source>
        <translation>De delar som segregationen mellan skolor består av. Rader med samma dimension och slag summerar till totalen; nivåerna är måttens värden längs vägen.</translation>
    </message>
    <message>
        <source>Segregation within each part</source>
        <translation>Segregation inom varje del</translation>
    </message>
    <message>
        <source>How uneven the schools of each area, operator or stage are among themselves, and what that adds to the segregation between all schools.</source>
        <translation>Hur ojämna skolorna i varje område, hos varje huvudman eller i varje stadium är sinsemellan, och vad det lägger till segregationen mellan alla skolor.</translation>
    </message>
    <message>
        <source>Schools by group</source>
        <translation>Skolor per grupp</translation>
    </message>
    <message>
        <source>Each group&apos;s part in each school, and what one pupil of it changes by leaving or coming: a move changes a measure by the sum of both.</source>
        <translation>Varje grupps del i varje skola, och vad en elev i gruppen ändrar genom att lämna skolan eller komma till den: en flytt ändrar ett mått med summan av båda.</translation>
    </message>
    <message>
        <source>Dissimilarity D, corrected for small schools</source>
        <translation>Olikhetsindex D, korrigerat för små skolor</translation>
    </message>
    <message>
        <source>Mutual information M</source>
        <translation>Ömsesidig information M</translation>
    </message>
    <message>
        <source>Gini G</source>
        <translation>Ginikoefficient G</translation>
    </message>
    <message>
        <source>Normalised exposure P</source>
        <translation>Normaliserad exponering P</translation>
    </message>
    <message>
        <source>Squared coefficient of variation C</source>
        <translation>Kvadrerad variationskoefficient C</translation>
    </message>
    <message>
        <source>Gorard&apos;s index GS</source>
        <translation>Gorards index GS</translation>
    </message>
    <message>
        <source>Isolation xPx</source>
        <translation>Isolering xPx</translation>
    </message>
    <message>
        <source>Exposure to the others xPy</source>
        <translation>Exponering mot övriga xPy</translation>
    </message>
    <message>
        <source>Atkinson A</source>
        <translation>Atkinsons index A</translation>
    </message>
    <message>
        <source>Hutchens&apos; square root index O</source>
        <translation>Hutchens kvadratrotsindex O</translation>
    </message>
    <message>
        <source>Ordinal information theory index</source>
        <translation>Ordinalt informationsindex</translation>
    </message>
    <message>
        <source>Ordinal variation ratio index</source>
        <translation>Ordinalt variationsindex</translation>
    </message>
    <message>
        <source>Variance share of the index between schools</source>
        <translation>Indexets mellanskolsvarians</translation>
    </message>
    <message>
        <source>Standard deviation of the index between schools</source>
        <translation>Indexets standardavvikelse mellan skolor</translation>
    </message>
    <message>
        <source>The most likely differences behind those that were seen (Allen et al. 2015).</source>
        <translation>De mest sannolika skillnaderna bakom de observerade (Allen m.fl. 2015).</translation>
    </message>
    <message>
        <source>The share cannot be told without the standard deviation within schools.</source>
        <translation>Andelen kan inte anges utan standardavvikelsen inom skolorna.</translation>
    </message>
    <message>
        <source>Measures of segregation</source>
        <translation>Segregationsmått</translation>
    </message>
    <message>
        <source>Every measure, what chance alone would give, what is beyond chance, and how sure it is.</source>
        <translation>Varje mått, vad enbart slumpen skulle ge, vad som återstår utöver slumpen och hur säkert det är.</translation>
    </message>
    <message>
        <source>Layer “%1”: rows without a value of “%2”: %3. They are left out of the index: features %4.</source>
        <translation>Lagret ”%1”: rader utan värde för ”%2”: %3. De ingår inte i indexet: objekt %4.</translation>
    </message>
    <message>
        <source>Schools differ in “%1” by a standard deviation of %2. What share of all differences that is cannot be told without the standard deviation within schools.</source>
        <translation>Skolorna skiljer sig i ”%1” med en standardavvikelse på %2. Hur stor andel av alla skillnader det är kan inte anges utan standardavvikelsen inom skolorna.</translation>
    </message>
    <message>
        <source>Of the differences in “%1”, %2 % lie between schools.</source>
        <translation>Av skillnaderna i ”%1” ligger %2 % mellan skolor.</translation>
    </message>
    <message>
        <source>Counts are hidden (“..” or “.”) below</source>
        <translation>Antal döljs (”..” eller ”.”) under</translation>
    </message>
    <message>
        <source>A hidden count is read as any number from 0 to one less than this. Results are then given in the middle, with the lowest and the highest they could be.</source>
        <translation>Ett dolt antal läses som ett tal från 0 till ett mindre än detta. Resultaten anges då som mitten, med det lägsta och det högsta de kan vara.</translation>
    </message>
    <message>
        <source>The pupils are expected by a model, not counted</source>
        <translation>Eleverna är förväntade enligt en modell, inte räknade</translation>
    </message>
    <message>
        <source>Expected pupils carry no chance: they are compared with no chance value and have no interval. Numbers that are not whole are always taken as expected.</source>
        <translation>Förväntade elever innehåller ingen slump: de jämförs inte med något slumpvärde och får inget intervall. Antal som inte är heltal räknas alltid som förväntade.</translation>
    </message>
    <message>
        <source>Draws for the interval (0: none)</source>
        <translation>Dragningar för intervallet (0: inga)</translation>
    </message>
    <message>
        <source>How often the pupils of every school are drawn anew, to tell how much chance there is from one cohort to the next.</source>
        <translation>Hur många gånger eleverna i varje skola dras på nytt, för att visa hur mycket slump det finns från en årskull till nästa.</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Startvärde för dragningarna</translation>
    </message>
    <message>
        <source>The same seed gives the same interval.</source>
        <translation>Samma startvärde ger samma intervall.</translation>
    </message>
    <message>
        <source>Layer “%1” has no points: give the points of the schools, to know which is the nearest.</source>
        <translation>Lagret ”%1” har inga punkter: ange skolornas punkter, så att det går att avgöra vilken som är närmast.</translation>
    </message>
    <message>
        <source>Layer “%1” has no school with a place.</source>
        <translation>Lagret ”%1” har ingen skola med ett läge.</translation>
    </message>
    <message>
        <source>The residential units have the groups %1, but the schools have %2. Choose a count field of the units for each group of the schools, in the same order.</source>
        <translation>Bostadsområdena har grupperna %1, men skolorna har %2. Välj ett antalsfält i bostadsområdena för varje grupp i skolorna, i samma ordning.</translation>
    </message>
    <message>
        <source>Nobody in the residential units belongs to the group “%1”, which has pupils at schools. Choose the units&apos; count fields in the order of the schools&apos; groups.</source>
        <translation>Ingen i bostadsområdena hör till gruppen ”%1”, som har elever i skolorna. Välj bostadsområdenas antalsfält i samma ordning som skolornas grupper.</translation>
    </message>
    <message>
        <source>%1: %2 residents, %3 pupils</source>
        <translation>%1: %2 boende, %3 elever</translation>
    </message>
    <message>
        <source>Residents are scaled to the pupils of each group. %1.</source>
        <translation>De boende räknas om till antalet elever i varje grupp. %1.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2” is empty in features %3. Fill it in, or filter them out.</source>
        <translation>Lagret ”%1”, fältet ”%2” är tomt i objekt %3. Fyll i det eller filtrera bort objekten.</translation>
    </message>
    <message>
        <source>Two layers are called “%1”. Call each by its year, or choose the field that holds the year.</source>
        <translation>Två lager heter ”%1”. Ge vart och ett namn efter sitt år, eller välj det fält som innehåller året.</translation>
    </message>
    <message>
        <source>There is only one year (%1). Give one layer per year, or a layer with several years and the field that holds the year.</source>
        <translation>Det finns bara ett år (%1). Ange ett lager per år, eller ett lager med flera år och det fält som innehåller året.</translation>
    </message>
    <message>
        <source>Schools are called by the field “%1”.</source>
        <translation>Skolorna får sina namn från fältet ”%1”.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: no id in features %3. Fill it in, or filter them out.</source>
        <translation>Lagret ”%1”, fältet ”%2”: id saknas i objekt %3. Fyll i det eller filtrera bort objekten.</translation>
    </message>
    <message>
        <source>%1: no layer is given.</source>
        <translation>%1: inget lager har angetts.</translation>
    </message>
    <message>
        <source>Id of the school, if it has several rows</source>
        <translation>Skolans id, om skolan har flera rader</translation>
    </message>
    <message>
        <source>Rows with the same id are added up to one school, for example classes, stages or the areas that its pupils come from.</source>
        <translation>Rader med samma id summeras till en skola, till exempel klasser, stadier eller de områden som eleverna kommer från.</translation>
    </message>
    <message>
        <source>Dimensions whose groups are ordered</source>
        <translation>Dimensioner vars grupper är ordnade</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Tredje</translation>
    </message>
    <message>
        <source>For levels of education or classes of income, with the fields chosen from the lowest to the highest: gives ordinal and rank-order measures too.</source>
        <translation>För utbildningsnivåer eller inkomstklasser, med fälten valda från den lägsta till den högsta: ger även ordinala och rangordnade mått.</translation>
    </message>
    <message>
        <source>A numeric index, its mean in the row</source>
        <translation>Ett numeriskt index, radens medelvärde</translation>
    </message>
    <message>
        <source>For example a socioeconomic index: gives its variance share between schools.</source>
        <translation>Till exempel ett socioekonomiskt index: ger dess mellanskolsvarians.</translation>
    </message>
    <message>
        <source>Standard deviation of the index among the row&apos;s pupils</source>
        <translation>Indexets standardavvikelse bland radens elever</translation>
    </message>
    <message>
        <source>Weight b of the Atkinson index</source>
        <translation>Vikten b i Atkinsons index</translation>
    </message>
    <message>
        <source>Above 0.5, differences between schools where the group is many count more; below, those where it is few.</source>
        <translation>Över 0,5 väger skillnader mellan skolor där gruppen är stor tyngre; under 0,5 de där den är liten.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Schools by group, and the effect of moving one pupil</source>
        <translation>Skolor per grupp och effekten av att en elev flyttas</translation>
    </message>
    <message>
        <source>%1, first dimension</source>
        <translation>%1, första dimensionen</translation>
    </message>
    <message>
        <source>%1, first group</source>
        <translation>%1, första gruppen</translation>
    </message>
    <message>
        <source>H by chance alone</source>
        <translation>H av enbart slump</translation>
    </message>
    <message>
        <source>D by chance alone</source>
        <translation>D av enbart slump</translation>
    </message>
    <message>
        <source>η² by chance alone</source>
        <translation>η² av enbart slump</translation>
    </message>
    <message>
        <source>η² beyond chance</source>
        <translation>η² utöver slump</translation>
    </message>
    <message>
        <source>H without chance, lower end (95 %)</source>
        <translation>H utan slump, nedre gräns (95 %)</translation>
    </message>
    <message>
        <source>H without chance, upper end (95 %)</source>
        <translation>H utan slump, övre gräns (95 %)</translation>
    </message>
    <message>
        <source>Lowest H that hidden counts allow</source>
        <translation>Lägsta H som dolda antal medger</translation>
    </message>
    <message>
        <source>Highest H that hidden counts allow</source>
        <translation>Högsta H som dolda antal medger</translation>
    </message>
    <message>
        <source>school,segregation,theil,entropy,dissimilarity,duncan,variance share,eta squared,gini,gorard,isolation,exposure,atkinson,hutchens,ordinal,chance,interval,mix</source>
        <translation>skola,skolenhet,segregation,theil,entropi,olikhetsindex,duncan,mellanskolsvarians,eta i kvadrat,gini,gorard,isolering,exponering,atkinson,hutchens,ordinal,slump,intervall,elevsammansättning,school,dissimilarity,variance share</translation>
    </message>
    <message>
        <source>&lt;p&gt;Measures how unevenly groups of pupils are spread over schools: Theil&apos;s H, dissimilarity D, the between-school variance share η², and every other measure in use.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; H, D and η² are 0 when every school has the mix of the whole and 1 when no school mixes groups. D is the share of a group that would have to change school for an even spread, relative to the most uneven one. η² is the share of the differences between pupils that lies between schools. Each school&apos;s &lt;i&gt;part&lt;/i&gt; carries a sign: + where the first group is over-represented, − where it is under-represented; without signs the parts sum to the measure. Segregation is a relation between schools: a school has a part in it, not the blame for it.&lt;/p&gt;&lt;p&gt;Small schools differ by chance alone. The table &lt;i&gt;Measures&lt;/i&gt; says what every measure would be if only chance decided (&lt;i&gt;by chance&lt;/i&gt;, exact), what is left beyond that, and an interval that holds the value without chance 95 times in 100. D is not corrected: read it beside its chance value. Expected pupils of a model have no chance value and no interval.&lt;/p&gt;&lt;p&gt;Counts that are hidden (“..” or “.”) are read as intervals; results then are in the middle, with the lowest and the highest. Rows without pupils have no part and no values.&lt;/p&gt;&lt;p&gt;The effect of moving one pupil from one school to another is the sum of &lt;i&gt;leaves&lt;/i&gt; at the first and &lt;i&gt;comes&lt;/i&gt; at the second, in the table of schools by group.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mäter hur ojämnt grupper av elever är fördelade på skolor: Theils H, olikhetsindex D, mellanskolsvariansen η² och alla andra mått som används.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; H, D och η² är 0 när varje skola har helhetens sammansättning och 1 när ingen skola blandar grupper. D är den andel av en grupp som skulle behöva byta skola för en jämn fördelning, i förhållande till den mest ojämna. η² är den andel av skillnaderna mellan elever som ligger mellan skolor. Varje skolas &lt;i&gt;del&lt;/i&gt; (fälten med part i namnet) har ett tecken: + där den första gruppen är överrepresenterad, − där den är underrepresenterad; utan tecken summerar delarna till måttet. Segregation är en relation mellan skolor: en skola har en del i den, inte skulden för den.&lt;/p&gt;&lt;p&gt;Små skolor skiljer sig åt redan av slump. Tabellen &lt;i&gt;Mått&lt;/i&gt; visar vad varje mått skulle vara om bara slumpen avgjorde (&lt;i&gt;av slump&lt;/i&gt;, exakt), vad som återstår utöver det och ett intervall som innehåller värdet utan slump i 95 fall av 100. D korrigeras inte: läs det tillsammans med dess slumpvärde. Förväntade elever från en modell har inget slumpvärde och inget intervall.&lt;/p&gt;&lt;p&gt;Dolda antal (”..” eller ”.”) läses som intervall; resultaten anges då som mitten, med det lägsta och det högsta värdet. Rader utan elever har ingen del och inga värden.&lt;/p&gt;&lt;p&gt;Effekten av att en elev flyttas från en skola till en annan är summan av &lt;i&gt;leaves&lt;/i&gt; (lämnar) i den första och &lt;i&gt;comes&lt;/i&gt; (kommer) i den andra, i tabellen över skolor per grupp.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Count fields of the residential units, in the order of the groups</source>
        <translation>Bostadsområdenas antalsfält, i gruppernas ordning</translation>
    </message>
    <message>
        <source>Only where they are called otherwise than the groups of the schools.</source>
        <translation>Bara om de heter något annat än skolornas grupper.</translation>
    </message>
    <message>
        <source>Schools that can be the nearest</source>
        <translation>Skolor som kan vara den närmaste</translation>
    </message>
    <message>
        <source>For example the municipal schools only. Without it, the school rolls, if they are points.</source>
        <translation>Till exempel bara de kommunala skolorna. Utan ett sådant lager används elevtalen per skola, om de är punkter.</translation>
    </message>
    <message>
        <source>How many of the nearest schools catchments may choose from</source>
        <translation>Antal närmaste skolor som upptagningsområdena kan välja mellan</translation>
    </message>
    <message>
        <source>For the most even catchments that could be drawn: nobody goes to a school farther down the list of the nearest.</source>
        <translation>För de jämnaste upptagningsområden som skulle kunna ritas: ingen går i en skola längre ned bland de närmaste.</translation>
    </message>
    <message>
        <source>School rolls, one row each</source>
        <translation>Elevtal per skola, en rad per skola</translation>
    </message>
    <message>
        <source>Any layer or table with a row per school, or per school and stage, and the number of its pupils in each group. All schools that pupils go to, independent ones too.</source>
        <translation>Ett lager eller en tabell med en rad per skola, eller per skola och stadium, och antalet elever i varje grupp. Alla skolor som eleverna går i, även de fristående.</translation>
    </message>
    <message>
        <source>Fields that divide the schools: area, operator, stage</source>
        <translation>Fält som delar in skolorna: område, huvudman, stadium</translation>
    </message>
    <message>
        <source>Several fields divide each other in their order: what lies between areas, then between operators within areas, then between schools.</source>
        <translation>Flera fält tillämpas i tur och ordning: vad som ligger mellan områden, sedan mellan huvudmän inom områden, sedan mellan skolor.</translation>
    </message>
    <message>
        <source>Expected pupils carry no chance: nothing is taken away for it.</source>
        <translation>Förväntade elever innehåller ingen slump: inget räknas bort för den.</translation>
    </message>
    <message>
        <source>Each area, operator or stage</source>
        <translation>Varje område, huvudman eller stadium</translation>
    </message>
    <message>
        <source>H between the parts of the first field</source>
        <translation>H mellan det första fältets delar</translation>
    </message>
    <message>
        <source>H within the parts of the first field</source>
        <translation>H inom det första fältets delar</translation>
    </message>
    <message>
        <source>H between residential units</source>
        <translation>H mellan bostadsområden</translation>
    </message>
    <message>
        <source>H if everybody went to the nearest school</source>
        <translation>H om alla gick i närmaste skola</translation>
    </message>
    <message>
        <source>H if everybody went to the catchment&apos;s school</source>
        <translation>H om alla gick i upptagningsområdets skola</translation>
    </message>
    <message>
        <source>H with the most even catchments within reach</source>
        <translation>H med de jämnaste upptagningsområdena inom räckhåll</translation>
    </message>
    <message>
        <source>How much of the segregation between schools lies between areas or operators, and how much comes from housing, catchments, and admission and choice.</source>
        <translation>Hur mycket av segregationen mellan skolor som ligger mellan områden eller huvudmän, och hur mycket som kommer av boende, upptagningsområden samt antagning och skolval.</translation>
    </message>
    <message>
        <source>school,segregation,decomposition,between,within,area,operator,independent,stage,residence,housing,nearest school,catchment,choice,counterfactual</source>
        <translation>skola,skolenhet,segregation,uppdelning,dekomponering,mellan,inom,område,huvudman,fristående,stadium,bostad,boende,boendesegregation,närmaste skola,upptagningsområde,skolval,kontrafaktisk,school,decomposition</translation>
    </message>
    <message>
        <source>&lt;p&gt;Divides the segregation between schools into parts that add up.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Between and within:&lt;/b&gt; choose fields such as district, operator or stage. The first line is what would be left if all schools within a part had the same mix, the last what schools within the parts add.&lt;/p&gt;&lt;p&gt;&lt;b&gt;From home to school:&lt;/b&gt; give residential units with the same groups (the first dimension). &lt;i&gt;Housing&lt;/i&gt; is what would be left if everybody went to the nearest school, &lt;i&gt;catchments&lt;/i&gt; what the catchments add to that (below zero where they even it out), &lt;i&gt;admission and choice&lt;/i&gt; what independent schools, school choice and admission add, and &lt;i&gt;chance&lt;/i&gt; what small schools add without anybody&apos;s doing.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; each line is a part of H; &lt;i&gt;share&lt;/i&gt; says which part of the whole it is. &lt;i&gt;Ceilings&lt;/i&gt; say how far a lever could bring H down at most: admission and choice down to that of the catchments, catchments down to the most even ones that send nobody beyond the nearest schools. What is left then is out of reach of both. η² is divided in the same way; D cannot be, its parts do not add up.&lt;/p&gt;&lt;p&gt;Residents are scaled to the pupils of each group, so that both ends have the same pupils. Expected pupils carry no chance, counted ones do: therefore chance is a part of its own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Delar upp segregationen mellan skolor i delar som kan summeras.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mellan och inom:&lt;/b&gt; välj fält som stadsdel, huvudman eller stadium. Den första raden är vad som skulle återstå om alla skolor inom en del hade samma sammansättning, den sista vad skolorna inom delarna lägger till.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Från hem till skola:&lt;/b&gt; ange bostadsområden med samma grupper (den första dimensionen). &lt;i&gt;Boende&lt;/i&gt; är vad som skulle återstå om alla gick i närmaste skola, &lt;i&gt;upptagningsområden&lt;/i&gt; vad upptagningsområdena lägger till det (under noll där de jämnar ut det), &lt;i&gt;antagning och skolval&lt;/i&gt; vad fristående skolor, skolval och antagning lägger till, och &lt;i&gt;slump&lt;/i&gt; vad små skolor lägger till utan att någon har påverkat det.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; varje rad är en del av H; &lt;i&gt;share&lt;/i&gt; (andel) visar hur stor del av helheten den är. &lt;i&gt;Övre gränser&lt;/i&gt; visar hur långt ett medel kan räcka: som mest kan antagning och skolval sänka H till upptagningsområdenas nivå, och upptagningsområdena till nivån för de jämnaste områden som inte skickar någon bortom de närmaste skolorna. Det som då återstår är utom räckhåll för båda. η² delas upp på samma sätt; D kan inte delas upp, eftersom dess delar inte kan summeras.&lt;/p&gt;&lt;p&gt;De boende räknas om till antalet elever i varje grupp, så att båda ändarna har samma elever. Förväntade elever innehåller ingen slump, men räknade gör det: därför är slumpen en egen del.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Choose fields that divide the schools, or give residential units, or both: otherwise there is nothing to divide segregation into.</source>
        <translation>Välj fält som delar in skolorna, ange bostadsområden, eller gör båda delarna: annars finns det inget att dela upp segregationen efter.</translation>
    </message>
    <message>
        <source>Where segregation between schools comes from: %1</source>
        <translation>Var segregationen mellan skolor kommer ifrån: %1</translation>
    </message>
    <message>
        <source>%1: %2 of H. %3</source>
        <translation>%1: %2 av H. %3</translation>
    </message>
    <message>
        <source>%1: from %2 down to %3 at most. %4</source>
        <translation>%1: från %2 till som lägst %3. %4</translation>
    </message>
    <message>
        <source>If everybody went to the catchment&apos;s school.</source>
        <translation>Om alla gick i upptagningsområdets skola.</translation>
    </message>
    <message>
        <source>If everybody went to the nearest school.</source>
        <translation>Om alla gick i närmaste skola.</translation>
    </message>
    <message>
        <source>If catchments were drawn for the most even mix, nobody went beyond the nearest schools (number of schools: %1), and schools had places for everybody.</source>
        <translation>Om upptagningsområdena ritades för så jämn sammansättning som möjligt, ingen gick bortom de närmaste skolorna (antal skolor: %1) och skolorna hade plats för alla.</translation>
    </message>
    <message>
        <source>School rolls: one layer per year, or one with all years</source>
        <translation>Elevtal per skola: ett lager per år, eller ett med alla år</translation>
    </message>
    <message>
        <source>Several layers stand in the order of time and have the same fields.</source>
        <translation>Flera lager anges i tidsordning och har samma fält.</translation>
    </message>
    <message>
        <source>Year of a row</source>
        <translation>Radens år</translation>
    </message>
    <message>
        <source>Without it, every layer is a year of its own and bears its name.</source>
        <translation>Utan fält för år är varje lager ett eget år, med lagrets namn.</translation>
    </message>
    <message>
        <source>Id of a school, the same in all years</source>
        <translation>Skolans id, samma alla år</translation>
    </message>
    <message>
        <source>Schools, first and last year</source>
        <translation>Skolor, första och sista året</translation>
    </message>
    <message>
        <source>Measures, year by year</source>
        <translation>Mått, år för år</translation>
    </message>
    <message>
        <source>Changes, and what schools opened and closed add</source>
        <translation>Förändringar, och vad nya och nedlagda skolor bidrar med</translation>
    </message>
    <message>
        <source>Theil&apos;s H, first year</source>
        <translation>Theils H, första året</translation>
    </message>
    <message>
        <source>Theil&apos;s H, last year</source>
        <translation>Theils H, sista året</translation>
    </message>
    <message>
        <source>Change in Theil&apos;s H</source>
        <translation>Förändring av Theils H</translation>
    </message>
    <message>
        <source>Change in H by schools opened</source>
        <translation>Förändring av H genom nya skolor</translation>
    </message>
    <message>
        <source>Change in H by schools closed</source>
        <translation>Förändring av H genom nedlagda skolor</translation>
    </message>
    <message>
        <source>Change in H at the other schools</source>
        <translation>Förändring av H i övriga skolor</translation>
    </message>
    <message>
        <source>Change in H without chance, lower end (95 %)</source>
        <translation>Förändring av H utan slump, nedre gräns (95 %)</translation>
    </message>
    <message>
        <source>Change in H without chance, upper end (95 %)</source>
        <translation>Förändring av H utan slump, övre gräns (95 %)</translation>
    </message>
    <message>
        <source>Segregation over the years</source>
        <translation>Segregation över åren</translation>
    </message>
    <message>
        <source>How segregation between schools changed, and what schools opened, closed and changed had to do with it.</source>
        <translation>Hur segregationen mellan skolor har förändrats, och vilken del nya, nedlagda och förändrade skolor har i det.</translation>
    </message>
    <message>
        <source>school,segregation,trend,follow-up,change,years,opened,closed,evaluation</source>
        <translation>skola,skolenhet,segregation,trend,uppföljning,förändring,år,nya skolor,nedlagda skolor,utvärdering,school,change,years</translation>
    </message>
    <message>
        <source>From %1 to %2 H changed by %3: schools opened %4, closed %5, others %6.</source>
        <translation>Från %1 till %2 ändrades H med %3: nya skolor %4, nedlagda %5, övriga %6.</translation>
    </message>
    <message>
        <source>Without what chance does, the change is between %1 and %2 (95 in 100).</source>
        <translation>När slumpen har räknats bort är förändringen mellan %1 och %2 (95 av 100).</translation>
    </message>
    <message>
        <source>Segregation over the years: %1</source>
        <translation>Segregation över åren: %1</translation>
    </message>
    <message>
        <source>Every school in the first and the last year, and its part in the change of H where it was there in both.</source>
        <translation>Varje skola det första och det sista året, och dess del i förändringen av H om den fanns båda åren.</translation>
    </message>
    <message>
        <source>Changes of segregation</source>
        <translation>Segregationens förändringar</translation>
    </message>
    <message>
        <source>Opened, closed and continued add up to the change of each measure.</source>
        <translation>Opened (nya skolor), closed (nedlagda skolor) och continued (övriga) summerar till förändringen av varje mått.</translation>
    </message>
    <message>
        <source>Segregation between schools, %1 to %2</source>
        <translation>Segregation mellan skolor, %1 till %2</translation>
    </message>
    <message>
        <source>Expected numbers of pupils carry no chance: only whole numbers of pupils who were counted can be compared with it.</source>
        <translation>Förväntade elevantal innehåller ingen slump: bara hela antal elever som har räknats kan jämföras med den.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Measures segregation year by year, and divides the change from the first to the last year, and from each year to the next.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; &lt;i&gt;opened&lt;/i&gt; is what the measure gained by schools that are only there at the end, &lt;i&gt;closed&lt;/i&gt; what it lost with schools that are only there at the start, &lt;i&gt;continued&lt;/i&gt; what changed at all others; they add up to the change (Elbers 2021). A school that opened with the mix of the whole makes H lower. Below zero is less segregation.&lt;/p&gt;&lt;p&gt;H and η² also move when a group grows or shrinks everywhere alike. D and Hutchens&apos; index, of the first group against the others, do not: where they stay and H moves, it is the whole that changed and not the spread over schools.&lt;/p&gt;&lt;p&gt;The interval holds the change without chance 95 times in 100. If it holds 0, the change may be nothing but the difference between one cohort and the next.&lt;/p&gt;&lt;p&gt;A change in segregation after a measure is not yet its effect: compare with what happened elsewhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mäter segregationen år för år och delar upp förändringen från det första till det sista året, och från varje år till nästa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; &lt;i&gt;opened&lt;/i&gt; (nya skolor) är hur mycket måttet ändras av att skolor som bara finns i slutet tillkommer, &lt;i&gt;closed&lt;/i&gt; (nedlagda skolor) hur mycket det ändras av att skolor som bara finns i början försvinner, &lt;i&gt;continued&lt;/i&gt; (övriga) vad som har ändrats i alla andra skolor; tillsammans blir de hela förändringen (Elbers 2021). En ny skola med helhetens sammansättning gör H lägre. Under noll betyder mindre segregation.&lt;/p&gt;&lt;p&gt;H och η² ändras också när en grupp ökar eller minskar i samma takt överallt. Det gör inte D och Hutchens index för den första gruppen mot de övriga: är de oförändrade medan H ändras är det helheten som har förändrats och inte fördelningen över skolorna.&lt;/p&gt;&lt;p&gt;Intervallet innehåller förändringen utan slump i 95 fall av 100. Om det innehåller 0 behöver förändringen inte vara mer än skillnaden mellan en årskull och nästa.&lt;/p&gt;&lt;p&gt;En förändring av segregationen efter en åtgärd är inte detsamma som åtgärdens effekt: jämför med vad som har hänt på andra håll.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Schools are no more unlike than chance makes them: there is nothing that housing, catchments or choice would have to answer for.</source>
        <translation>Skolorna är inte mer olika än slumpen gör dem: det finns inget som boende, upptagningsområden eller skolval behöver svara för.</translation>
    </message>
    <message>
        <source>Nothing in these figures tells how far pupils are willing to go. The rolls of the schools per group, the mean way to school or the share of pupils at their nearest school would tell; totals of the schools tell it only where the attractiveness of schools is not estimated from them.</source>
        <translation>Inget i de här uppgifterna visar hur långt eleverna är beredda att ta sig. Det skulle skolornas elevantal per grupp, medelvägen till skolan eller andelen elever i sin närmaste skola visa; skolornas totalsummor visar det bara om skolornas attraktivitet inte skattas ur dem.</translation>
    </message>
    <message>
        <source>No choice of schools gives such a mean way or such a share at the nearest school: the mean way is longer than to the nearest schools and shorter than to the farthest, the share lies between 0 and 1. Check the unit of the figures, and that they are of the pupils who live here.</source>
        <translation>Inget val av skolor ger en sådan medelväg eller en sådan andel i närmaste skola: medelvägen är längre än till de närmaste skolorna och kortare än till de mest avlägsna, och andelen ligger mellan 0 och 1. Kontrollera uppgifternas enhet och att de gäller de elever som bor här.</translation>
    </message>
    <message>
        <source>A school reserves more places than it has. Lower the reserves, or give the school more places.</source>
        <translation>En skola reserverar fler platser än den har. Minska de reserverade platserna, eller ge skolan fler platser.</translation>
    </message>
    <message>
        <source>Pupils at independent schools, all</source>
        <translation>Elever i fristående skolor, alla</translation>
    </message>
    <message>
        <source>Sweden 2020/21, Skolverket as told by Friskolornas riksförbund</source>
        <translation>Sverige 2020/21, Skolverket enligt Friskolornas riksförbund</translation>
    </message>
    <message>
        <source>Pupils at independent schools, parents with post-secondary education</source>
        <translation>Elever i fristående skolor, föräldrar med eftergymnasial utbildning</translation>
    </message>
    <message>
        <source>Sweden 2017/18, computed from totals of Skolverket (SIRIS)</source>
        <translation>Sverige 2017/18, beräknat ur totalsummor från Skolverket (SIRIS)</translation>
    </message>
    <message>
        <source>Pupils at independent schools, parents without post-secondary education</source>
        <translation>Elever i fristående skolor, föräldrar utan eftergymnasial utbildning</translation>
    </message>
    <message>
        <source>Pupils at independent schools, foreign background</source>
        <translation>Elever i fristående skolor, utländsk bakgrund</translation>
    </message>
    <message>
        <source>Pupils at independent schools, Swedish background</source>
        <translation>Elever i fristående skolor, svensk bakgrund</translation>
    </message>
    <message>
        <source>Pupils in years 7–9, Gothenburg</source>
        <translation>Elever i årskurs 7–9, Göteborg</translation>
    </message>
    <message>
        <source>Lang and Tåqvist, University of Gothenburg, bachelor&apos;s thesis, listed 2021</source>
        <translation>Lang och Tåqvist, Göteborgs universitet, kandidatuppsats, registrerad 2021</translation>
    </message>
    <message>
        <source>Their ways to school, all together</source>
        <translation>Deras skolvägar sammanlagt</translation>
    </message>
    <message>
        <source>km a day</source>
        <translation>km per dag</translation>
    </message>
    <message>
        <source>How much shorter they would be if all attended the nearest school</source>
        <translation>Hur mycket kortare de skulle vara om alla gick i närmaste skola</translation>
    </message>
    <message>
        <source>The model had %1 of 100 pupils at the wrong school; with the groups told apart, %2 of 100.</source>
        <translation>Modellen hade %1 av 100 elever i fel skola; när grupperna hålls isär %2 av 100.</translation>
    </message>
    <message>
        <source>“%1” was as close (%2).</source>
        <translation>”%1” låg lika nära (%2).</translation>
    </message>
    <message>
        <source>The model was closer than “%1” (%2).</source>
        <translation>Modellen låg närmare än ”%1” (%2).</translation>
    </message>
    <message>
        <source>“%1” was closer than the model (%2).</source>
        <translation>”%1” låg närmare än modellen (%2).</translation>
    </message>
    <message>
        <source>That is fewer: the model is less sure than its intervals say. Read them as too narrow.</source>
        <translation>Det är färre: modellen är osäkrare än dess intervall säger. Läs intervallen som för smala.</translation>
    </message>
    <message>
        <source>So the intervals hold what they promise.</source>
        <translation>Intervallen håller alltså vad de lovar.</translation>
    </message>
    <message>
        <source>In %1 of %2 cases (schools × groups) the observed share lies in the model&apos;s interval; it should be about %3.</source>
        <translation>I %1 av %2 fall (skolor × grupper) ligger den observerade andelen i modellens intervall; det borde vara ungefär %3.</translation>
    </message>
    <message>
        <source>Where little changes, the closer forecast is the better guess of the next year. Only the model can tell what a change would do; take its differences between plans rather than its levels.</source>
        <translation>Där lite förändras är den prognos som låg närmast den bästa gissningen om nästa år. Bara modellen kan säga vad en förändring skulle innebära; använd då skillnaderna mellan förslag snarare än nivåerna.</translation>
    </message>
    <message>
        <source>No roll of any school is known for this year: there is nothing to compare the forecast with.</source>
        <translation>Ingen skolas elevantal är känt för det här året: det finns inget att jämföra prognosen med.</translation>
    </message>
    <message>
        <source>How far each forecast was off</source>
        <translation>Hur långt ifrån varje prognos låg</translation>
    </message>
    <message>
        <source>Errors, 0 is best</source>
        <translation>Fel, 0 är bäst</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>Pupils at the wrong school, of 100</source>
        <translation>Elever i fel skola, av 100</translation>
    </message>
    <message>
        <source>The same with groups told apart</source>
        <translation>Detsamma när grupperna hålls isär</translation>
    </message>
    <message>
        <source>Share of a group, mean error (points)</source>
        <translation>En grupps andel, genomsnittligt fel (procentenheter)</translation>
    </message>
    <message>
        <source>Theil&apos;s H, predicted − observed</source>
        <translation>Theils H, prognos − utfall</translation>
    </message>
    <message>
        <source>Predicted and observed, school by school</source>
        <translation>Prognos och utfall, skola för skola</translation>
    </message>
    <message>
        <source>The model was fitted to one year and had to foretell another, without seeing it. The errors tell how it does where it does not know the answer.</source>
        <translation>Modellen anpassades till ett år och fick förutsäga ett annat utan att se det. Felen visar hur den klarar sig när den inte känner till svaret.</translation>
    </message>
    <message>
        <source>Pupils at the wrong school are those who would have to change school for the forecast to come true. A forecast can have the right number at each school and still the wrong groups; the second column tells.</source>
        <translation>Elever i fel skola är de som skulle behöva byta skola för att prognosen skulle stämma. En prognos kan ha rätt antal elever i varje skola och ändå fel grupper; det visar den andra kolumnen.</translation>
    </message>
    <message>
        <source>Observed rolls vary by chance from year to year, and what is expected does not. In the difference of H, chance has been taken from what was counted; a value above 0 means that the forecast had more segregation than came.</source>
        <translation>Observerade elevantal varierar slumpmässigt från år till år, men det gör inte det som är förväntat. I skillnaden i H har slumpen räknats bort från det som räknats i skolorna; ett värde över 0 betyder att prognosen hade mer segregation än det blev.</translation>
    </message>
    <message>
        <source>A model has to be compared with guesses that cost nothing. Where it is no better than these, its figures add nothing for a year like this.</source>
        <translation>En modell måste jämföras med gissningar som inte kostar något. Där den inte är bättre än de tillför dess siffror ingenting för ett sådant år.</translation>
    </message>
    <message>
        <source>Both ends are shown, and they hang together: pupils whom the model has too many at one school are missing at another.</source>
        <translation>Båda ändarna visas, och de hänger ihop: elever som modellen har för många av i en skola saknas i en annan.</translation>
    </message>
    <message>
        <source>What a backtest cannot know</source>
        <translation>Vad en efterprövning inte kan visa</translation>
    </message>
    <message>
        <source>Whether the next year is like these two. A new school, another admission rule or new housing may change what families do, and no year before can tell how.</source>
        <translation>Om nästa år blir likt de här två. En ny skola, andra antagningsregler eller nya bostäder kan ändra hur familjer gör, och inget tidigare år kan visa hur.</translation>
    </message>
    <message>
        <source>Why the forecast was off: the homes, the rolls, the places and the choices may all have changed between the years.</source>
        <translation>Varför prognosen slog fel: bostäderna, elevantalen, platserna och valen kan alla ha ändrats mellan åren.</translation>
    </message>
    <message>
        <source>One year is one trial. A model that did well once may have been lucky; try more years where you have them.</source>
        <translation>Ett år är ett försök. En modell som lyckades en gång kan ha haft tur; pröva fler år om de finns.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angivet</translation>
    </message>
    <message>
        <source>the data do not tell</source>
        <translation>framgår inte av data</translation>
    </message>
    <message>
        <source>%1 %2 (the data do not tell)</source>
        <translation>%1 %2 (framgår inte av data)</translation>
    </message>
    <message>
        <source>%1 %2 (%3–%4)</source>
        <translation>%1 %2 (%3–%4)</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>alla grupper</translation>
    </message>
    <message>
        <source>all other groups</source>
        <translation>alla övriga grupper</translation>
    </message>
    <message>
        <source>How much the way counts was given, not fitted.</source>
        <translation>Hur mycket vägen betyder har angetts, inte skattats.</translation>
    </message>
    <message>
        <source>How much the way counts: of two schools that are otherwise alike, for every 100 pupils who choose the nearer, so many choose the one twice as far: %1.</source>
        <translation>Hur mycket vägen betyder: av två skolor som i övrigt är lika väljs den som ligger dubbelt så långt bort av så här många elever för varje 100 som väljer den närmare: %1.</translation>
    </message>
    <message>
        <source>How much the way counts: of two schools that are otherwise alike, for every 100 pupils who choose the nearer, so many choose the one 1 km farther away: %1.</source>
        <translation>Hur mycket vägen betyder: av två skolor som i övrigt är lika väljs den som ligger 1 km längre bort av så här många elever för varje 100 som väljer den närmare: %1.</translation>
    </message>
    <message>
        <source>How much the way counts: of two schools that are otherwise alike, the farther is chosen half as often if the way to it costs so much more: %1.</source>
        <translation>Hur mycket vägen betyder: av två skolor som i övrigt är lika väljs den mer avlägsna hälften så ofta om vägen dit kostar så här mycket mer: %1.</translation>
    </message>
    <message>
        <source>No rolls are known, so it cannot be told how well the model describes them.</source>
        <translation>Inga elevantal är kända, så det går inte att säga hur väl modellen beskriver dem.</translation>
    </message>
    <message>
        <source>Of 100 pupils on the rolls, the model has %1 at the wrong school.</source>
        <translation>Av 100 elever i skolornas elevantal har modellen %1 i fel skola.</translation>
    </message>
    <message>
        <source>It has as many parameters as there are figures, so a good fit proves nothing.</source>
        <translation>Modellen har lika många parametrar som det finns uppgifter, så en god anpassning bevisar ingenting.</translation>
    </message>
    <message>
        <source>The fit came to an end after %1 steps.</source>
        <translation>Anpassningen blev klar efter %1 steg.</translation>
    </message>
    <message>
        <source>The fit did not come to an end: do not rely on anything here. Estimate fewer parameters, or give more figures.</source>
        <translation>Anpassningen blev inte klar: lita inte på något här. Skatta färre parametrar, eller ange fler uppgifter.</translation>
    </message>
    <message>
        <source>per km along streets</source>
        <translation>per km längs gator</translation>
    </message>
    <message>
        <source>per km</source>
        <translation>per km</translation>
    </message>
    <message>
        <source>per cost</source>
        <translation>per kostnadsenhet</translation>
    </message>
    <message>
        <source>Twice as far: of 100</source>
        <translation>Dubbelt så långt bort: per 100</translation>
    </message>
    <message>
        <source>1 km farther: of 100</source>
        <translation>1 km längre bort: per 100</translation>
    </message>
    <message>
        <source>Half as often if it costs so much more</source>
        <translation>Hälften så ofta om det kostar så här mycket mer</translation>
    </message>
    <message>
        <source>Decay (power of the way)</source>
        <translation>Avståndskänslighet (vägens exponent)</translation>
    </message>
    <message>
        <source>Decay (%1)</source>
        <translation>Avståndskänslighet (%1)</translation>
    </message>
    <message>
        <source>Own catchment: times as often</source>
        <translation>Eget upptagningsområde: gånger så ofta</translation>
    </message>
    <message>
        <source>Take-up (%)</source>
        <translation>Andel som går i områdets skola (%)</translation>
    </message>
    <message>
        <source>Independent schools, of the others (%)</source>
        <translation>Fristående skolor, av de övriga (%)</translation>
    </message>
    <message>
        <source>Outside (%)</source>
        <translation>Utanför (%)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>What was fitted, and below it where it lies (95 in 100)</source>
        <translation>Vad som har skattats, och därunder var värdet ligger (95 av 100)</translation>
    </message>
    <message>
        <source>Mean way by the model (m)</source>
        <translation>Medelväg enligt modellen (m)</translation>
    </message>
    <message>
        <source>Mean cost by the model</source>
        <translation>Medelkostnad enligt modellen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alla grupper</translation>
    </message>
    <message>
        <source>How the model describes the groups</source>
        <translation>Hur modellen beskriver grupperna</translation>
    </message>
    <message>
        <source>At the wrong school, of 100</source>
        <translation>I fel skola, av 100</translation>
    </message>
    <message>
        <source>At the nearest school (%)</source>
        <translation>I närmaste skola (%)</translation>
    </message>
    <message>
        <source>How the groups choose</source>
        <translation>Hur grupperna väljer</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mer än %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>mindre än %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>The attractiveness of schools was not fitted: where they are as near, they attract in proportion to their places.</source>
        <translation>Skolornas attraktivitet har inte skattats: där de ligger lika nära drar de till sig elever i proportion till sina platser.</translation>
    </message>
    <message>
        <source>The attractiveness of schools was not fitted: where they are as near, they count as equally attractive.</source>
        <translation>Skolornas attraktivitet har inte skattats: där de ligger lika nära räknas de som lika attraktiva.</translation>
    </message>
    <message>
        <source>What schools are worth beside the way</source>
        <translation>Vad skolorna är värda bortsett från vägen</translation>
    </message>
    <message>
        <source>How many times as often each school would be chosen as the average one, were it as near; the pale line is where this lies (95 in 100).</source>
        <translation>Hur många gånger så ofta varje skola skulle väljas som den genomsnittliga, om den låg lika nära; den bleka linjen är där värdet ligger (95 av 100).</translation>
    </message>
    <message>
        <source>Hollow dots stand where the data do not tell.</source>
        <translation>Ofyllda punkter står där det inte framgår av data.</translation>
    </message>
    <message>
        <source>Full schools turn pupils away, so that they are worth at least as much as it seems.</source>
        <translation>Fulla skolor tvingas neka elever och är därför värda minst så mycket som det ser ut.</translation>
    </message>
    <message>
        <source>the average school</source>
        <translation>den genomsnittliga skolan</translation>
    </message>
    <message>
        <source>← chosen less often</source>
        <translation>← väljs mer sällan</translation>
    </message>
    <message>
        <source>chosen more often →</source>
        <translation>väljs oftare →</translation>
    </message>
    <message>
        <source>This says how many choose a school, for whatever reason: its name, its programme, its neighbourhood, its pupils. It is no judgement of its quality.</source>
        <translation>Detta säger hur många som väljer en skola, av vilken anledning det än är: dess namn, dess inriktning, dess grannskap, dess elever. Det är inget omdöme om dess kvalitet.</translation>
    </message>
    <message>
        <source>The model has %1 pupils outside.</source>
        <translation>Modellen har %1 elever utanför.</translation>
    </message>
    <message>
        <source>Schools as observed and by the model</source>
        <translation>Skolorna som de observerats och enligt modellen</translation>
    </message>
    <message>
        <source>take-up</source>
        <translation>andelen som går i områdets skola</translation>
    </message>
    <message>
        <source>the share at independent schools</source>
        <translation>andelen i fristående skolor</translation>
    </message>
    <message>
        <source>the share outside</source>
        <translation>andelen utanför</translation>
    </message>
    <message>
        <source>the power of the way</source>
        <translation>vägens exponent</translation>
    </message>
    <message>
        <source>the decay with the way</source>
        <translation>avståndskänsligheten</translation>
    </message>
    <message>
        <source>the attractiveness</source>
        <translation>attraktiviteten</translation>
    </message>
    <message>
        <source>the pull of the own catchment</source>
        <translation>det egna upptagningsområdets dragningskraft</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 för ”%2”</translation>
    </message>
    <message>
        <source>Nothing in the data tells %1. It stays where it was.</source>
        <translation>Inget i data visar detta: %1. Värdet är kvar där det var.</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 lägre</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 högre</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1 och %2 till</translation>
    </message>
    <message>
        <source>The data cannot tell these apart: the model would fit as well with %1, all together. One of them stays where it was; read none of them alone.</source>
        <translation>Data kan inte skilja dessa värden åt: modellen skulle passa lika bra med %1, allt på samma gång. Ett av dem är kvar där det var; läs inget av dem för sig.</translation>
    </message>
    <message>
        <source>All figures are used up by the parameters: what the model misses cannot be told, and the intervals hold chance only.</source>
        <translation>Parametrarna förbrukar alla uppgifter: det går inte att säga vad modellen missar, och intervallen innehåller bara slumpen.</translation>
    </message>
    <message>
        <source>The model misses no more than chance explains (χ² per degree of freedom is %1).</source>
        <translation>Modellen missar inte mer än slumpen förklarar (χ² per frihetsgrad är %1).</translation>
    </message>
    <message>
        <source>The model misses more than chance explains (χ² per degree of freedom is %1).</source>
        <translation>Modellen missar mer än slumpen förklarar (χ² per frihetsgrad är %1).</translation>
    </message>
    <message>
        <source>What it misses is in the intervals: half of them are at least %1 times as wide as chance alone would make them.</source>
        <translation>Det den missar ingår i intervallen: hälften av dem är minst %1 gånger så breda som enbart slumpen skulle göra dem.</translation>
    </message>
    <message>
        <source>More pupils of “%1” are on the rolls than live here. Their rolls were multiplied by %2, so that the model can hold them.</source>
        <translation>Det finns fler elever i gruppen ”%1” i skolornas elevantal än som bor här. Elevantalen för gruppen har multiplicerats med %2, så att modellen rymmer dem.</translation>
    </message>
    <message>
        <source>More pupils are on the rolls than live here. The rolls were multiplied by %1, so that the model can hold them.</source>
        <translation>Det finns fler elever i skolornas elevantal än som bor här. Elevantalen har multiplicerats med %1, så att modellen rymmer dem.</translation>
    </message>
    <message>
        <source>Schools with 98 % or more of their places taken: %1. More pupils may want to go there than the rolls show.</source>
        <translation>Skolor där 98 % eller mer av platserna är upptagna: %1. Fler elever kan vilja gå där än elevantalen visar.</translation>
    </message>
    <message>
        <source>How sure this is, and what the data do not tell</source>
        <translation>Hur säkert detta är, och vad som inte framgår av data</translation>
    </message>
    <message>
        <source>What to compare with</source>
        <translation>Vad det kan jämföras med</translation>
    </message>
    <message>
        <source>There is no “literature value” for how the pull of a school falls with the way: it depends on the place, the age of the pupils and how ways are measured. That is why it is fitted.</source>
        <translation>Det finns inget ”litteraturvärde” för hur en skolas dragningskraft avtar med vägen: det beror på platsen, på elevernas ålder och på hur vägar mäts. Det är därför den skattas.</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Publicerade uppgifter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Var och när</translation>
    </message>
    <message>
        <source>The model says how likely a pupil is to choose each school, by the way there, whether it is the catchment&apos;s own, and what the school is worth to everybody. The fit finds the values under which the schools get what their rolls hold.</source>
        <translation>Modellen anger hur sannolikt det är att en elev väljer var och en av skolorna, utifrån vägen dit, om skolan är upptagningsområdets egen och vad skolan är värd för alla. Anpassningen söker de värden som ger skolorna så många elever som deras elevantal visar.</translation>
    </message>
    <message>
        <source>Own catchment: how many times as often a school is chosen where it is the catchment&apos;s own, with the same way. 1 means that catchments make no difference.</source>
        <translation>Eget upptagningsområde: hur många gånger så ofta en skola väljs där den är upptagningsområdets egen, med samma väg. 1 betyder att upptagningsområdena inte gör någon skillnad.</translation>
    </message>
    <message>
        <source>Take-up: how many pupils attend municipal schools, against how many live in their catchments. Outside: how many of those who live here are on no roll.</source>
        <translation>Andel som går i områdets skola: hur många elever som går i kommunala skolor, i förhållande till hur många som bor i deras upptagningsområden. Utanför: hur många av dem som bor här som inte ingår i någon skolas elevantal.</translation>
    </message>
    <message>
        <source>95 in 100 tells how exact a value is, if the model is right. What pupils would do under other schools or borders than today&apos;s is not in it.</source>
        <translation>95 av 100 säger hur säkert ett värde är, om modellen stämmer. Vad elever skulle göra med andra skolor eller gränser än dagens ingår inte.</translation>
    </message>
    <message>
        <source>The values describe what pupils do, not what they wish: full schools, rules of admission and habits are part of them.</source>
        <translation>Värdena beskriver vad elever gör, inte vad de önskar: fulla skolor, antagningsregler och vanor är en del av dem.</translation>
    </message>
    <message>
        <source>A good fit to the year it was fitted to is no proof. The tool Backtest shows how well the model foretells another year.</source>
        <translation>En god anpassning till det år som modellen anpassats till bevisar ingenting. Verktyget Efterprövning av skolval visar hur väl modellen förutsäger ett annat år.</translation>
    </message>
    <message>
        <source>below</source>
        <translation>under</translation>
    </message>
    <message>
        <source>above</source>
        <translation>över</translation>
    </message>
    <message>
        <source>within</source>
        <translation>inom</translation>
    </message>
    <message>
        <source>Most pupils too many: %1 (%2); most too few: %3 (%4).</source>
        <translation>Flest elever för många: %1 (%2); flest för få: %3 (%4).</translation>
    </message>
    <message>
        <source>Share of “%1” farthest too high: %2 (%3 percentage points); farthest too low: %4 (%5).</source>
        <translation>Andelen ”%1” mest för hög: %2 (%3 procentenheter); mest för låg: %4 (%5).</translation>
    </message>
    <message>
        <source>Every school&apos;s share of %1 against the observed whole, in percentage points: hollow as observed, filled as the model has it.</source>
        <translation>Varje skolas andel av %1 jämförd med den observerade helheten, i procentenheter: ofylld som observerad, fylld enligt modellen.</translation>
    </message>
    <message>
        <source>The pale line is where the model expects it, 95 in 100.</source>
        <translation>Den bleka linjen är där modellen förväntar sig den, 95 av 100.</translation>
    </message>
    <message>
        <source>Pupils observed</source>
        <translation>Observerade elever</translation>
    </message>
    <message>
        <source>Pupils by the model</source>
        <translation>Elever enligt modellen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Share of %1 observed (%)</source>
        <translation>Andel %1, observerad (%)</translation>
    </message>
    <message>
        <source>Share of %1 by the model (%)</source>
        <translation>Andel %1, enligt modellen (%)</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>Skillnad (procentenheter)</translation>
    </message>
    <message>
        <source>95 in 100 (%)</source>
        <translation>95 av 100 (%)</translation>
    </message>
    <message>
        <source>Observed against it</source>
        <translation>Observerat i förhållande till det</translation>
    </message>
    <message>
        <source>%1 pupils are expected at %2 schools, and %3 outside.</source>
        <translation>%1 elever förväntas i %2 skolor, och %3 utanför.</translation>
    </message>
    <message>
        <source>On a scale from 0, where every school has the mix of the whole, to 1, where no school mixes groups, segregation by %1 is %2 as Theil&apos;s H, %3 as dissimilarity D, and %4 as η²; the ranges are plausible, 95 in 100.</source>
        <translation>På en skala från 0, där varje skola har helhetens sammansättning, till 1, där ingen skola blandar grupper, är segregationen efter %1: %2 som Theils H, %3 som olikhetsindex D och %4 som η²; inom intervallen ligger de rimliga värdena, 95 av 100.</translation>
    </message>
    <message>
        <source>The way to school is %1 m on average; 95 of 100 pupils have no more than %2 m.</source>
        <translation>Skolvägen är i genomsnitt %1 m; 95 av 100 elever har högst %2 m.</translation>
    </message>
    <message>
        <source>Both ends belong together: of “%2”, the schools above have %1 pupils more than with the mix of the whole, the schools below %3 fewer, and outside there are %4 more.</source>
        <translation>Båda ändarna hör ihop: i gruppen ”%2” har skolorna över helheten %1 elever fler än med helhetens sammansättning, skolorna under den har %3 färre, och utanför finns %4 fler.</translation>
    </message>
    <message>
        <source>Both ends belong together: of “%2”, the schools above have %1 pupils more than with the mix of the whole, the schools below %3 fewer, and outside there are %4 fewer.</source>
        <translation>Båda ändarna hör ihop: i gruppen ”%2” har skolorna över helheten %1 elever fler än med helhetens sammansättning, skolorna under den har %3 färre, och utanför finns %4 färre.</translation>
    </message>
    <message>
        <source>Every school&apos;s expected share of %1 against the whole, in percentage points; the pale line is what is plausible.</source>
        <translation>Varje skolas förväntade andel av %1 jämförd med helheten, i procentenheter; den bleka linjen är vad som är rimligt.</translation>
    </message>
    <message>
        <source>Share of %1 (%)</source>
        <translation>Andel %1 (%)</translation>
    </message>
    <message>
        <source>Segregation, and below it what is plausible</source>
        <translation>Segregation, och därunder vad som är rimligt</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>%1 of %2 places are used.</source>
        <translation>%1 av %2 platser används.</translation>
    </message>
    <message>
        <source>%1 pupils are above the places of their schools.</source>
        <translation>%1 elever finns utöver platserna i deras skolor.</translation>
    </message>
    <message>
        <source>%1 places stay free.</source>
        <translation>%1 platser förblir lediga.</translation>
    </message>
    <message>
        <source>More pupils would like to attend than there are places at: %1. Some of them go elsewhere.</source>
        <translation>Fler elever vill gå här än det finns platser: %1. En del av dem går någon annanstans.</translation>
    </message>
    <message>
        <source>For %1 pupils there is no room anywhere within the places.</source>
        <translation>För %1 elever finns det inte rum någonstans inom platserna.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Expected pupils</source>
        <translation>Förväntade elever</translation>
    </message>
    <message>
        <source>Use of places (%)</source>
        <translation>Beläggning (%)</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Lediga platser</translation>
    </message>
    <message>
        <source>Pupils who like it best</source>
        <translation>Elever som helst vill gå där</translation>
    </message>
    <message>
        <source>Use of places; below zero there are more pupils than places</source>
        <translation>Beläggning; under noll finns det fler elever än platser</translation>
    </message>
    <message>
        <source>No places of schools are known, so it cannot be told whether there is room.</source>
        <translation>Antalet platser är inte känt för någon skola, så det går inte att säga om platserna räcker.</translation>
    </message>
    <message>
        <source>How wishes come true</source>
        <translation>Hur önskemålen uppfylls</translation>
    </message>
    <message>
        <source>Of 100 pupils who choose</source>
        <translation>Av 100 elever som väljer</translation>
    </message>
    <message>
        <source>Pupils who choose</source>
        <translation>Elever som väljer</translation>
    </message>
    <message>
        <source>Get their first choice</source>
        <translation>Får sitt förstahandsval</translation>
    </message>
    <message>
        <source>Get one of their first three</source>
        <translation>Får något av sina tre första val</translation>
    </message>
    <message>
        <source>Are placed elsewhere</source>
        <translation>Placeras i en annan skola</translation>
    </message>
    <message>
        <source>Find no place</source>
        <translation>Får ingen plats</translation>
    </message>
    <message>
        <source>Mean of many draws of pupils and lots. Groups that live where schools have room have it easier than others, whatever the rules.</source>
        <translation>Medelvärde av många dragningar av elever och lotter. Grupper som bor där skolorna har lediga platser har det lättare än andra, oavsett regler.</translation>
    </message>
    <message>
        <source>Whether other mixes could come about</source>
        <translation>Om andra elevsammansättningar skulle kunna uppstå</translation>
    </message>
    <message>
        <source>Choices depend on the mix of schools, and the mix on the choices. The two did not come to agree: the figures here are where the last step ended. Do not rely on them.</source>
        <translation>Valen beror på skolornas elevsammansättning, och elevsammansättningen på valen. De två kom inte i jämvikt: siffrorna här visar var det sista steget slutade. Lita inte på dem.</translation>
    </message>
    <message>
        <source>Choices depend on the mix of schools, and the mix on the choices. From all starts that were tried they came to agree in the same way. That is no proof that there is no other.</source>
        <translation>Valen beror på skolornas elevsammansättning, och elevsammansättningen på valen. Från alla utgångslägen som prövades nåddes samma jämvikt. Det bevisar inte att det inte finns någon annan.</translation>
    </message>
    <message>
        <source>Choices depend on the mix of schools, and the mix on the choices. They can agree in %1 ways, with H at %2. The first is shown here; which one comes about depends on where one starts, so that a small push may tip the schools from one to another.</source>
        <translation>Valen beror på skolornas elevsammansättning, och elevsammansättningen på valen. De kan komma i jämvikt på %1 sätt, med H på %2. Den första jämvikten visas här; vilken som uppstår beror på utgångsläget, så att en liten knuff kan få skolorna att tippa över från den ena till den andra.</translation>
    </message>
    <message>
        <source>The surplus is how many more (+) or fewer (−) pupils of the group a school has than with the mix of the whole.</source>
        <translation>Överskottet är hur många fler (+) eller färre (−) elever i gruppen en skola har än den skulle ha med helhetens sammansättning.</translation>
    </message>
    <message>
        <source>Outside are those who go to other municipalities or to schools that are not in the data, and those who find no place.</source>
        <translation>Utanför är de som går i skola i andra kommuner eller i skolor som inte finns i underlaget, och de som inte får någon plats.</translation>
    </message>
    <message>
        <source>In the measures, “outside” counts as one more school, so that a plan does not look good by driving pupils away.</source>
        <translation>I måtten räknas ”utanför” som ytterligare en skola, så att en plan inte ser bra ut genom att få elever att lämna.</translation>
    </message>
    <message>
        <source>In the measures, “outside” does not count: a plan that drives pupils away can look good.</source>
        <translation>I måtten räknas ”utanför” inte med: en plan som får elever att lämna kan se bra ut.</translation>
    </message>
    <message>
        <source>What the model takes for granted</source>
        <translation>Vad modellen förutsätter</translation>
    </message>
    <message>
        <source>All pupils attend the school of the catchment they live in: nobody chooses another, and nobody leaves.</source>
        <translation>Alla elever går i skolan i det upptagningsområde där de bor: ingen väljer en annan, och ingen lämnar.</translation>
    </message>
    <message>
        <source>Of each group, the take-up attends the catchment&apos;s school. It is the same in all catchments, however near the school is and whoever else goes there.</source>
        <translation>Av varje grupp går den angivna andelen i områdets skola. Andelen är densamma i alla upptagningsområden, oavsett hur nära skolan ligger och vilka andra som går där.</translation>
    </message>
    <message>
        <source>Of those who do not, a share goes to independent schools, by their attractiveness and the way; the others leave.</source>
        <translation>Av dem som inte gör det går en andel i fristående skolor, utifrån skolornas attraktivitet och skolvägen; de övriga lämnar.</translation>
    </message>
    <message>
        <source>Where a change gives an area another school, a share of those who would attend it leaves instead.</source>
        <translation>Där en förändring ger ett område en annan skola är det en andel av dem som skulle ha gått där som i stället lämnar.</translation>
    </message>
    <message>
        <source>Where a change gives an area another school, its pupils attend that as others do theirs: nobody leaves because of the change.</source>
        <translation>Där en förändring ger ett område en annan skola går områdets elever i den på samma sätt som andra går i sin: ingen lämnar på grund av förändringen.</translation>
    </message>
    <message>
        <source>Schools attract by a power of the way there, by what they are worth beside it, and as the own catchment&apos;s school. Pupils of a group weigh these alike, wherever they live.</source>
        <translation>Skolor lockar enligt en potens av vägen dit, genom vad de är värda vid sidan av vägen och som det egna upptagningsområdets skola. Elever i samma grupp väger detta lika, var de än bor.</translation>
    </message>
    <message>
        <source>Pupils weigh the way, their own catchment and what a school is worth beside these. Pupils of a group weigh them alike, wherever they live; all else varies from pupil to pupil.</source>
        <translation>Eleverna väger in vägen, det egna upptagningsområdet och vad en skola är värd vid sidan av detta. Elever i samma grupp väger det lika, var de än bor; allt annat varierar från elev till elev.</translation>
    </message>
    <message>
        <source>Pupils mind how many of their own group are at a school. Choices and mix were brought to agree.</source>
        <translation>Eleverna bryr sig om hur många ur den egna gruppen som går i en skola. Val och elevsammansättning har förts till jämvikt.</translation>
    </message>
    <message>
        <source>Nobody minds who else is at a school: the mix does not enter the choices.</source>
        <translation>Ingen bryr sig om vilka andra som går i en skola: elevsammansättningen påverkar inte valen.</translation>
    </message>
    <message>
        <source>Pupils list schools in the order they like them: nobody lists another to get in more easily.</source>
        <translation>Eleverna rangordnar skolorna så som de tycker om dem: ingen sätter en annan skola högre för att lättare komma in.</translation>
    </message>
    <message>
        <source>Schools admit within their places, by the rules that were set, and lots decide between equals. Whoever gets none of the listed schools is placed at the nearest municipal school with a place left.</source>
        <translation>Skolorna antar elever inom sina platser, enligt de regler som har ställts in, och lottning avgör mellan lika. Den som inte får någon av de valda skolorna placeras i den närmaste kommunala skolan med en ledig plats.</translation>
    </message>
    <message>
        <source>Schools with too many applicants are made less attractive to all alike, until they have no more than their places.</source>
        <translation>Skolor med för många sökande görs mindre attraktiva, lika mycket för alla, tills de inte har fler elever än platser.</translation>
    </message>
    <message>
        <source>Places do not limit anybody: a school can get more pupils than it has places.</source>
        <translation>Platserna begränsar ingen: en skola kan få fler elever än den har platser.</translation>
    </message>
    <message>
        <source>Only the groups of “%1” differ in what they choose. The groups of other dimensions follow the pupils of their unit.</source>
        <translation>Bara grupperna i ”%1” skiljer sig åt i sina val. Grupperna i andra dimensioner följer eleverna i sitt bostadsområde.</translation>
    </message>
    <message>
        <source>Pupils are expected numbers, with fractions. They are not school rolls: compare them with other expected ones only.</source>
        <translation>Elever är förväntade antal, med decimaler. De är inte skolornas verkliga elevantal: jämför dem bara med andra förväntade antal.</translation>
    </message>
    <message>
        <source>units that a border divides may hold their pupils on either side of it</source>
        <translation>områden som delas av en gräns kan ha sina elever på vilken sida som helst om den</translation>
    </message>
    <message>
        <source>every pupil chooses for themselves</source>
        <translation>varje elev väljer själv</translation>
    </message>
    <message>
        <source>the parameters of the model are not known exactly</source>
        <translation>modellens parametrar är inte exakt kända</translation>
    </message>
    <message>
        <source>Plausible ranges (95 in 100) account for this: %1.</source>
        <translation>De rimliga intervallen (95 av 100) tar hänsyn till detta: %1.</translation>
    </message>
    <message>
        <source>How exact the parameters of the model are is not known, and not in them: they are too narrow.</source>
        <translation>Hur exakta modellens parametrar är är inte känt och ingår inte i intervallen: de är för smala.</translation>
    </message>
    <message>
        <source>Ways are those that the model reckons with, from where the pupils of an area live on average to the school.</source>
        <translation>Skolvägen är den väg som modellen räknar med, till skolan från den punkt där områdets elever i genomsnitt bor.</translation>
    </message>
    <message>
        <source>The change of %1 is plausible between %2 and %3 (95 in 100).</source>
        <translation>Förändringen av %1 är rimligen mellan %2 och %3 (95 av 100).</translation>
    </message>
    <message>
        <source>The change of %1 is too small to be sure of its direction: it is plausible between %2 and %3 (95 in 100).</source>
        <translation>Förändringen av %1 är för liten för att riktningen ska vara säker: den är rimligen mellan %2 och %3 (95 av 100).</translation>
    </message>
    <message>
        <source>H is lower than today in %1 of %2 draws of the model.</source>
        <translation>H är lägre än i dag i %1 av %2 dragningar av modellen.</translation>
    </message>
    <message>
        <source>The gain would be gone if %1 % of those who get another school left instead.</source>
        <translation>Vinsten skulle försvinna om %1 % av dem som får en annan skola i stället lämnade.</translation>
    </message>
    <message>
        <source>H lower than today, draws</source>
        <translation>Dragningar med lägre H än i dag</translation>
    </message>
    <message>
        <source>Gain gone if so many leave (%)</source>
        <translation>Vinsten försvinner om så många lämnar (%)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>The small numbers below a measure are its plausible range.</source>
        <translation>De små talen under ett mått är dess rimliga intervall.</translation>
    </message>
    <message>
        <source>Weights such as addresses or dwellings make it narrower where borders divide units.</source>
        <translation>Vikter som adresser eller bostäder gör det smalare där gränser delar områden.</translation>
    </message>
    <message>
        <source>Draws repeat the model with other plausible parameters, or with other pupils and lots, the same ones today and after. How often H falls is how sure the gain is, if the model is right.</source>
        <translation>Dragningarna upprepar modellen med andra rimliga parametrar, eller med andra elever och lotter, desamma i dag och efter. Hur ofta H sjunker visar hur säker vinsten är, om modellen stämmer.</translation>
    </message>
    <message>
        <source>“Gain gone if so many leave” is how many of those who get another school would have to leave instead of following, for H to be no lower than today. The lower it is, the more fragile the gain.</source>
        <translation>”Vinsten försvinner om så många lämnar” är hur många av dem som får en annan skola som skulle behöva lämna i stället för att följa med, för att H inte skulle bli lägre än i dag. Ju lägre talet är, desto bräckligare är vinsten.</translation>
    </message>
    <message>
        <source>Residential units of the other year</source>
        <translation>Det andra årets bostadsområden</translation>
    </message>
    <message>
        <source>May be the same layer, with other count fields.</source>
        <translation>Kan vara samma lager, med andra antalsfält.</translation>
    </message>
    <message>
        <source>Groups in the other year</source>
        <translation>Grupper det andra året</translation>
    </message>
    <message>
        <source>The same groups, in the same order.</source>
        <translation>Samma grupper, i samma ordning.</translation>
    </message>
    <message>
        <source>Schools of the other year</source>
        <translation>Det andra årets skolor</translation>
    </message>
    <message>
        <source>May be the same layer, with other rolls. It has the same fields for id, name, operator and stages.</source>
        <translation>Kan vara samma lager, med andra elevantal. Det har samma fält för id, namn, huvudman och stadier.</translation>
    </message>
    <message>
        <source>Rolls in the other year</source>
        <translation>Elevantal det andra året</translation>
    </message>
    <message>
        <source>Places in the other year</source>
        <translation>Platser det andra året</translation>
    </message>
    <message>
        <source>Catchments of the other year</source>
        <translation>Det andra årets upptagningsområden</translation>
    </message>
    <message>
        <source>If they are not the same.</source>
        <translation>Om de inte är desamma.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Dragningar</translation>
    </message>
    <message>
        <source>Schools, observed and predicted</source>
        <translation>Skolor, observerat och enligt prognosen</translation>
    </message>
    <message>
        <source>Errors of the predictions</source>
        <translation>Prognosernas fel</translation>
    </message>
    <message>
        <source>Mean error of shares (percentage points)</source>
        <translation>Andelarnas genomsnittliga fel (procentenheter)</translation>
    </message>
    <message>
        <source>The same, if nothing changed</source>
        <translation>Detsamma, om inget ändrades</translation>
    </message>
    <message>
        <source>The same, by catchments</source>
        <translation>Detsamma, efter upptagningsområden</translation>
    </message>
    <message>
        <source>Share of observed shares in their interval</source>
        <translation>Andel observerade andelar inom sitt intervall</translation>
    </message>
    <message>
        <source>Whether the fit came to an end</source>
        <translation>Om anpassningen nådde ett slut</translation>
    </message>
    <message>
        <source>Backtest of school choice</source>
        <translation>Efterprövning av skolval</translation>
    </message>
    <message>
        <source>Fits school choice to one year, predicts another, and says how far to trust it.</source>
        <translation>Anpassar skolvalet till ett år, gör en prognos för ett annat och visar hur långt den går att lita på.</translation>
    </message>
    <message>
        <source>school,choice,validation,backtest,prediction,forecast,calibration,gravity,logit,rolls</source>
        <translation>skola,skolenhet,skolval,validering,efterprövning,prediktion,prognos,kalibrering,gravitationsmodell,logit,elevantal,elevtal,school,choice,backtest</translation>
    </message>
    <message>
        <source>&lt;p&gt;A model that describes the year it was fitted to may still be wrong about the next. This tool fits distance decay, catchments and attractiveness to the rolls of one year, lets the pupils of another year choose by them, and compares with the rolls of that year.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; &lt;i&gt;Errors&lt;/i&gt; has a row for the model and for two simple predictions: that nothing changes, and that all follow their catchments with the take-up of the first year. The model is worth its trouble only where it misses less than these. &lt;i&gt;Schools&lt;/i&gt; shows observed and predicted shares, and whether the observed one lies in the interval; of sound intervals 95 in 100 hold it. The report says it in words.&lt;/p&gt;&lt;p&gt;What is tested is the model as it was fitted to that year; a change of catchments or schools between the years makes the test worth more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En modell som beskriver det år den har anpassats till kan ändå ha fel om nästa. Verktyget anpassar avståndskänslighet, upptagningsområden och attraktivitet till skolornas elevantal ett år, låter ett annat års elever välja efter dem och jämför med elevantalen det året.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; &lt;i&gt;Fel&lt;/i&gt; har en rad för modellen och en för var och en av två enkla prognoser: att inget ändras, och att alla följer sina upptagningsområden med det första årets andel som går i områdets skola. Modellen är värd besväret bara där den missar mindre än dessa. &lt;i&gt;Skolor&lt;/i&gt; visar observerade andelar och andelar enligt prognosen, och om den observerade ligger i intervallet; av tillförlitliga intervall gör 95 av 100 det. Rapporten beskriver det i ord.&lt;/p&gt;&lt;p&gt;Det som prövas är modellen så som den har anpassats till det året; om upptagningsområden eller skolor har ändrats mellan åren är prövningen mer värd.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The other year:</source>
        <translation>Det andra året:</translation>
    </message>
    <message>
        <source>Give the fields with the rolls of the first year: without them nothing can be compared.</source>
        <translation>Ange fälten med det första årets elevantal: utan dem kan inget jämföras.</translation>
    </message>
    <message>
        <source>How far to trust the model of school choice</source>
        <translation>Hur långt modellen för skolval går att lita på</translation>
    </message>
    <message>
        <source>The first year has %1 groups of pupils, the other %2. Choose the same groups, in the same order.</source>
        <translation>Det första året har %1 elevgrupper, det andra %2. Välj samma grupper, i samma ordning.</translation>
    </message>
    <message>
        <source>The rolls of %1 schools are not known in the other year, so they are not compared: %2.</source>
        <translation>Skolor vars elevantal inte är känt det andra året jämförs inte (%1 st): %2.</translation>
    </message>
    <message>
        <source>No school has rolls in the other year.</source>
        <translation>Ingen skola har något elevantal det andra året.</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>modellen</translation>
    </message>
    <message>
        <source>as in the first year</source>
        <translation>som första året</translation>
    </message>
    <message>
        <source>by catchments</source>
        <translation>efter upptagningsområden</translation>
    </message>
    <message>
        <source>%1 schools are new in the other year and attract as schools do on average: %2.</source>
        <translation>Skolor som är nya det andra året lockar så som skolor gör i genomsnitt (%1 st): %2.</translation>
    </message>
    <message>
        <source>Predicted %1: shares of groups are off by %2 percentage points on average, %3 % of the pupils are at the wrong school, H is off by %4.</source>
        <translation>Prognosen ”%1”: gruppernas andelar avviker i genomsnitt med %2 procentenheter, %3 % av eleverna är i fel skola, H avviker med %4.</translation>
    </message>
    <message>
        <source>%1 of %2 observed shares lie in the interval of the model; of sound intervals, 95 in 100 hold them.</source>
        <translation>%1 av %2 observerade andelar ligger i modellens intervall; av tillförlitliga intervall innehåller 95 av 100 den observerade andelen.</translation>
    </message>
    <message>
        <source>The mix of each school in the other year, by its rolls and by the model of the first year.</source>
        <translation>Varje skolas elevsammansättning det andra året, enligt dess elevantal och enligt det första årets modell.</translation>
    </message>
    <message>
        <source>How far the model, and two simple predictions, are off the rolls of the other year.</source>
        <translation>Hur mycket modellen, och två enkla prognoser, avviker från det andra årets elevantal.</translation>
    </message>
    <message>
        <source>Choice parameters</source>
        <translation>Valparametrar</translation>
    </message>
    <message>
        <source>Schools, observed and modelled</source>
        <translation>Skolor, observerat och enligt modellen</translation>
    </message>
    <message>
        <source>χ² of the fit</source>
        <translation>Anpassningens χ²</translation>
    </message>
    <message>
        <source>χ² per degree of freedom</source>
        <translation>χ² per frihetsgrad</translation>
    </message>
    <message>
        <source>Share of pupils at the wrong school</source>
        <translation>Andel elever i fel skola</translation>
    </message>
    <message>
        <source>Modelled mean way (m, or cost)</source>
        <translation>Medelväg enligt modellen (m, eller kostnad)</translation>
    </message>
    <message>
        <source>Calibrate school choice</source>
        <translation>Kalibrera skolval</translation>
    </message>
    <message>
        <source>How much the way, the catchment and the school count, from what is known of who goes where.</source>
        <translation>Hur mycket vägen, upptagningsområdet och skolan betyder, utifrån vad som är känt om vem som går var.</translation>
    </message>
    <message>
        <source>school,choice,calibration,gravity,huff,logit,distance decay,attractiveness,take-up,rolls</source>
        <translation>skola,skolenhet,skolval,kalibrering,gravitationsmodell,huff,logit,avståndskänslighet,attraktivitet,andel som går i områdets skola,elevantal,elevtal,school,choice,calibration</translation>
    </message>
    <message>
        <source>&lt;p&gt;There is no figure in the literature for how much the way to school counts where you are. This tool fits it to what you know: the rolls of schools by group, or only their totals, or only the mean way or the share at the nearest school. It gives a table of choice parameters that the other tools take.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; &lt;i&gt;distance_decay&lt;/i&gt; is how fast a school loses its pull with each kilometre: 0.7 means that a school one kilometre farther away is chosen half as often. &lt;i&gt;own_catchment&lt;/i&gt; is what the catchment&apos;s own school is worth; divided by the decay, it is the detour in kilometres that pupils save by it. &lt;i&gt;attractiveness&lt;/i&gt; compares schools beside way and catchment. &lt;i&gt;standard_error&lt;/i&gt; is how sure each is, and empty where the data do not tell; &lt;i&gt;note&lt;/i&gt; says what they cannot tell apart. The report says it in words and charts.&lt;/p&gt;&lt;p&gt;Rolls are those of one year. Whether the model also foretells another, the tool &lt;i&gt;Backtest&lt;/i&gt; tells.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Det finns ingen siffra i litteraturen för hur mycket skolvägen betyder just hos er. Verktyget anpassar den till det ni vet: skolornas elevantal per grupp, eller bara deras totala elevantal, eller bara medelvägen eller andelen i närmaste skola. Det ger en tabell med valparametrar som de andra verktygen kan använda.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; &lt;i&gt;distance_decay&lt;/i&gt; (avståndskänslighet) är hur snabbt en skolas dragningskraft avtar med varje kilometer: 0,7 betyder att en skola som ligger en kilometer längre bort väljs hälften så ofta. &lt;i&gt;own_catchment&lt;/i&gt; (eget upptagningsområde) är vad upptagningsområdets egen skola är värd; delat med avståndskänsligheten motsvarar det att eleverna slipper en omväg på så många kilometer. &lt;i&gt;attractiveness&lt;/i&gt; (attraktivitet) jämför skolorna vid sidan av väg och upptagningsområde. &lt;i&gt;standard_error&lt;/i&gt; (medelfel) är hur säkert varje värde är, och tomt där data inte ger svar; &lt;i&gt;note&lt;/i&gt; (anmärkning) visar vad data inte kan skilja åt. Rapporten beskriver det i ord och diagram.&lt;/p&gt;&lt;p&gt;Elevantalen gäller ett år. Om modellen också kan förutsäga ett annat visar verktyget &lt;i&gt;Efterprövning av skolval&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How pupils choose schools</source>
        <translation>Hur elever väljer skola</translation>
    </message>
    <message>
        <source>cannot be told apart from %1</source>
        <translation>kan inte skiljas från %1</translation>
    </message>
    <message>
        <source>full: at least this</source>
        <translation>full: minst detta</translation>
    </message>
    <message>
        <source>fitted to “%1”</source>
        <translation>anpassat till ”%1”</translation>
    </message>
    <message>
        <source>How much the way, the catchment and the school count when pupils choose a school.</source>
        <translation>Hur mycket vägen, upptagningsområdet och skolan betyder när elever väljer skola.</translation>
    </message>
    <message>
        <source>The pupils of each school by the rolls and by the model that was fitted to them.</source>
        <translation>Varje skolas elever enligt elevantalen och enligt den modell som har anpassats till dem.</translation>
    </message>
    <message>
        <source>No rolls are given, so the attractiveness of schools cannot be estimated: they attract in proportion to their places.</source>
        <translation>Inga elevantal är angivna, så skolornas attraktivitet kan inte skattas: de lockar i proportion till sina platser.</translation>
    </message>
    <message>
        <source>The rolls hold more pupils of “%1” than live in the units: they were multiplied by %2. Pupils from elsewhere, or another year?</source>
        <translation>Enligt elevantalen finns det fler elever i ”%1” än det bor i bostadsområdena: elevantalen har multiplicerats med %2. Är det elever från andra håll, eller ett annat år?</translation>
    </message>
    <message>
        <source>%1 schools are full, so they attract at least as much as estimated, maybe more: %2.</source>
        <translation>Fulla skolor lockar minst så mycket som har skattats, kanske mer (%1 st): %2.</translation>
    </message>
    <message>
        <source>%1 % of the pupils would have to change school for the model to meet the rolls.</source>
        <translation>%1 % av eleverna skulle behöva byta skola för att modellen skulle stämma med elevantalen.</translation>
    </message>
    <message>
        <source>χ² %1 with %2 degrees of freedom: %3 for each, where 1 is what chance alone makes of a model that is true.</source>
        <translation>χ² %1 med %2 frihetsgrader: %3 per frihetsgrad, där 1 är vad enbart slumpen ger när en modell stämmer.</translation>
    </message>
    <message>
        <source>The errors of the estimates are widened accordingly.</source>
        <translation>Skattningarnas medelfel har vidgats i motsvarande grad.</translation>
    </message>
    <message>
        <source>Group (count field; empty: all)</source>
        <translation>Grupp (antalsfält; tomt: alla)</translation>
    </message>
    <message>
        <source>Rolls: pupils of each group at the school</source>
        <translation>Elevantal: elever i varje grupp i skolan</translation>
    </message>
    <message>
        <source>A field for each group of the units, in the same order. Schools without a number count as not known; 0 means that nobody goes there.</source>
        <translation>Ett fält för varje grupp i bostadsområdena, i samma ordning. Skolor utan tal räknas som inte kända; 0 betyder att ingen går där.</translation>
    </message>
    <message>
        <source>All pupils at the school</source>
        <translation>Alla elever i skolan</translation>
    </message>
    <message>
        <source>If only the totals are known.</source>
        <translation>Om bara de totala elevantalen är kända.</translation>
    </message>
    <message>
        <source>Mean way to school (km, or cost)</source>
        <translation>Genomsnittlig skolväg (km, eller kostnad)</translation>
    </message>
    <message>
        <source>For example from a travel survey. How many decimals are given says how exact it is.</source>
        <translation>Till exempel från en resvaneundersökning. Antalet decimaler som anges visar hur exakt värdet är.</translation>
    </message>
    <message>
        <source>Share of pupils at the nearest school (%)</source>
        <translation>Andel elever i närmaste skola (%)</translation>
    </message>
    <message>
        <source>Of the pupils who attend one of the schools.</source>
        <translation>Av de elever som går i någon av skolorna.</translation>
    </message>
    <message>
        <source>How the way counts</source>
        <translation>Hur vägen räknas</translation>
    </message>
    <message>
        <source>each kilometre by the same factor (logit)</source>
        <translation>varje kilometer med samma faktor (logit)</translation>
    </message>
    <message>
        <source>each doubling by the same factor (gravity, Huff)</source>
        <translation>varje fördubbling med samma faktor (gravitation, Huff)</translation>
    </message>
    <message>
        <source>Try both, and keep the one that fits better.</source>
        <translation>Pröva båda och behåll den som stämmer bäst.</translation>
    </message>
    <message>
        <source>Attractiveness of schools</source>
        <translation>Skolornas attraktivitet</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>lika för alla</translation>
    </message>
    <message>
        <source>in proportion to their places</source>
        <translation>i proportion till antalet platser</translation>
    </message>
    <message>
        <source>estimated from the rolls</source>
        <translation>skattad ur elevtalen</translation>
    </message>
    <message>
        <source>The way counts alike for all groups</source>
        <translation>Vägen räknas lika för alla grupper</translation>
    </message>
    <message>
        <source>With few schools, estimates of every group on its own are not sure.</source>
        <translation>Med få skolor blir skattningar för varje grupp för sig osäkra.</translation>
    </message>
    <message>
        <source>The fit did not come to an end within %1 steps. Do not rely on it: give more of what is known, or let the way count alike for all groups.</source>
        <translation>Anpassningen blev inte klar inom %1 steg. Lita inte på den: ange mer av det som är känt, eller låt vägen räknas lika för alla grupper.</translation>
    </message>
    <message>
        <source>Only to divide ground in several catchments by places, where no schools are given.</source>
        <translation>Bara för att dela mark i flera upptagningsområden efter platser, när inga skolor har angetts.</translation>
    </message>
    <message>
        <source>%1 pupils are at %2 schools without a catchment, which the layer does not show: %3.</source>
        <translation>%1 elever går i skolor utan upptagningsområde, som lagret inte visar (%2 st): %3.</translation>
    </message>
    <message>
        <source>A catchment</source>
        <translation>Ett upptagningsområde</translation>
    </message>
    <message>
        <source>Reserved places and quotas: “%1 = %2” must be one of the groups (%3) and a number from 0 to 1.</source>
        <translation>Reserverade platser och kvoter: ”%1 = %2” måste vara en av grupperna (%3) och ett tal från 0 till 1.</translation>
    </message>
    <message>
        <source>Reserved places and quotas name groups of more than one dimension. Choose the groups of one.</source>
        <translation>Reserverade platser och kvoter är angivna för grupper i mer än en dimension. Ange grupper i en av dimensionerna.</translation>
    </message>
    <message>
        <source>A reserve or quota</source>
        <translation>En rad med reserverade platser eller kvoter</translation>
    </message>
    <message>
        <source>%1 schools have no place on the map, so there is no way to them and this model gives them no pupils: %2.</source>
        <translation>Skolor som saknar läge på kartan (%1 st) har ingen väg dit och får inga elever i den här modellen: %2.</translation>
    </message>
    <message>
        <source>Of %1 pupils who choose, %2 % get the school they like best and %3 % one of their first three; %4 are placed by the authority, %5 find no place at all.</source>
        <translation>Av %1 elever som väljer får %2 % den skola de helst vill gå i och %3 % en av sina tre första; %4 placeras av kommunen, %5 får ingen plats alls.</translation>
    </message>
    <message>
        <source>The mix of schools enters the choices, and choices and mix did not come to agree within %1 steps. The result is where the last step ended: do not rely on it.</source>
        <translation>Skolornas elevsammansättning påverkar valen, och val och sammansättning kom inte att stämma överens inom %1 steg. Resultatet är läget efter det sista steget: lita inte på det.</translation>
    </message>
    <message>
        <source>The mix of schools enters the choices. Choices and mix agree after %1 steps, and from other starts they came to the same.</source>
        <translation>Skolornas elevsammansättning påverkar valen. Val och sammansättning stämmer överens efter %1 steg, och från andra utgångslägen blev resultatet detsamma.</translation>
    </message>
    <message>
        <source>The mix of schools enters the choices, and choices and mix can agree in %1 ways: H is %2. The first is shown. Which of them comes about depends on where one starts.</source>
        <translation>Skolornas elevsammansättning påverkar valen, och val och sammansättning kan stämma överens på %1 sätt: H är %2. Det första visas. Vilket av dem som uppstår beror på utgångsläget.</translation>
    </message>
    <message>
        <source>Everyone attends the catchment&apos;s school.</source>
        <translation>Alla går i upptagningsområdets skola.</translation>
    </message>
    <message>
        <source>Pupils attend their catchment&apos;s school by take-up.</source>
        <translation>Eleverna går i upptagningsområdets skola enligt den angivna andelen.</translation>
    </message>
    <message>
        <source>Pupils choose schools by the power of the way (gravity model).</source>
        <translation>Eleverna väljer skola efter en potens av vägen (gravitationsmodell).</translation>
    </message>
    <message>
        <source>Pupils choose schools by way, catchment and attractiveness (logit).</source>
        <translation>Eleverna väljer skola efter väg, upptagningsområde och attraktivitet (logit).</translation>
    </message>
    <message>
        <source>Pupils rank schools by way, catchment and attractiveness, and schools admit them within their places (deferred acceptance).</source>
        <translation>Eleverna rangordnar skolor efter väg, upptagningsområde och attraktivitet, och skolorna antar dem inom sina platser (deferred acceptance, uppskjuten antagning).</translation>
    </message>
    <message>
        <source>There is no room within the places for %1 pupils: they are above the places of their schools.</source>
        <translation>Platserna räcker inte för %1 elever: de räknas utöver skolornas platser.</translation>
    </message>
    <message>
        <source>%1 schools have more pupils who want to go there than places: %2. Some of them go elsewhere.</source>
        <translation>Skolor som fler elever vill gå i än det finns platser (%1 st): %2. Några av eleverna går i andra skolor.</translation>
    </message>
    <message>
        <source>Layer “%1”: its parameters are “%2”, but ways are reckoned “%3” here. Give the same streets or cost matrix as when they were fitted, or fit them again.</source>
        <translation>Lagret ”%1”: dess parametrar gäller ”%2”, men här räknas vägarna ”%3”. Ange samma gator eller kostnadsmatris som när parametrarna anpassades, eller anpassa dem på nytt.</translation>
    </message>
    <message>
        <source>Layer “%1”: features %2 name no choice parameter. The parameters are: %3.</source>
        <translation>Lagret ”%1”: objekt %2 anger ingen valparameter. Parametrarna är: %3.</translation>
    </message>
    <message>
        <source>Layer “%1”: features %2 have impossible values. Shares are 0 to 1, decay and years 0 or more.</source>
        <translation>Lagret ”%1”: objekt %2 har omöjliga värden. Andelar är 0 till 1, avståndskänslighet och år 0 eller större.</translation>
    </message>
    <message>
        <source>Layer “%1”: features %2 tell again what another row tells of the same parameter, group and school. Keep one of them.</source>
        <translation>Lagret ”%1”: objekt %2 upprepar vad en annan rad anger för samma parameter, grupp och skola. Behåll en av raderna.</translation>
    </message>
    <message>
        <source>Layer “%1” has parameters of the group “%2”, but the groups are: %3. Use the same count fields as when they were fitted, or change the names in the table.</source>
        <translation>Lagret ”%1” har parametrar för gruppen ”%2”, men grupperna är: %3. Använd samma antalsfält som när parametrarna anpassades, eller ändra namnen i tabellen.</translation>
    </message>
    <message>
        <source>Choice parameters name groups of more than one dimension. Choose the groups of one; the others follow.</source>
        <translation>Valparametrarna är angivna för grupper i mer än en dimension. Ange grupper i en av dimensionerna; de övriga följer med.</translation>
    </message>
    <message>
        <source>Layer “%1” has the attractiveness of %2 schools that are not among the schools: %3. It is not used.</source>
        <translation>Lagret ”%1” har attraktivitet för skolor som inte finns bland skolorna (%2 st): %3. Den används inte.</translation>
    </message>
    <message>
        <source>%1 schools are not in the table of choice parameters and attract as schools do on average: %2.</source>
        <translation>Skolor som inte finns i tabellen med valparametrar (%1 st) räknas som lika attraktiva som skolor i genomsnitt: %2.</translation>
    </message>
    <message>
        <source>This model needs to know how much the way counts, “%1”, for the groups %2. There is no value that holds everywhere: fit it to what is known of your schools with the tool Calibrate school choice, and give its table as choice parameters.</source>
        <translation>Den här modellen behöver veta hur mycket vägen räknas, ”%1”, för grupperna %2. Det finns inget värde som gäller överallt: anpassa det till vad som är känt om era skolor med verktyget Kalibrera skolval, och ange dess tabell som valparametrar.</translation>
    </message>
    <message>
        <source>Smallest flow on the map (pupils)</source>
        <translation>Minsta flöde på kartan (elever)</translation>
    </message>
    <message>
        <source>Smaller flows are counted in the log, but not drawn.</source>
        <translation>Mindre flöden räknas i loggen men ritas inte.</translation>
    </message>
    <message>
        <source>Expected mix of schools</source>
        <translation>Skolornas förväntade elevsammansättning</translation>
    </message>
    <message>
        <source>Who goes where (desire lines)</source>
        <translation>Vem går var (flödeslinjer)</translation>
    </message>
    <message>
        <source>Units by way to school</source>
        <translation>Bostadsområden efter skolväg</translation>
    </message>
    <message>
        <source>Pupils above the places of schools</source>
        <translation>Elever utöver skolornas platser</translation>
    </message>
    <message>
        <source>95th percentile of the way (m)</source>
        <translation>Skolväg, 95:e percentilen (m)</translation>
    </message>
    <message>
        <source>Share of choosing pupils who get their first choice</source>
        <translation>Andel av de väljande eleverna som får sitt förstahandsval</translation>
    </message>
    <message>
        <source>Expected mix by school choice</source>
        <translation>Förväntad elevsammansättning vid skolval</translation>
    </message>
    <message>
        <source>Who would really go where: pupils, mix, ways and use of places of every school, with intervals.</source>
        <translation>Vem som i praktiken skulle gå var: elever, sammansättning, skolvägar och beläggning för varje skola, med intervall.</translation>
    </message>
    <message>
        <source>school,choice,enrolment,gravity,huff,logit,deferred acceptance,admission,desire lines,flows</source>
        <translation>skola,skolenhet,skolval,elever,elevsammansättning,gravitation,huff,logit,deferred acceptance,uppskjuten antagning,antagning,flödeslinjer,resflöden,flöden,school,choice,enrolment,desire lines</translation>
    </message>
    <message>
        <source>&lt;p&gt;A boundary on paper is not an enrolment. This tool lets pupils choose: by their catchment and take-up, by way and attractiveness (gravity, logit), or in a school choice with places and rules of admission. Fit the choice parameters to your own schools first, with &lt;i&gt;Calibrate school choice&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; each school has its expected pupils and, for every group, its share, its deviation from the whole in percentage points, and the surplus in pupils; over all schools and “outside” the surplus sums to zero. &lt;i&gt;share_low&lt;/i&gt; and &lt;i&gt;share_high&lt;/i&gt; hold what is plausible (95 in 100), given the errors of the parameters, the chance in who chooses what, and where in divided units pupils live. &lt;i&gt;Who goes where&lt;/i&gt; draws a line for each flow of pupils.&lt;/p&gt;&lt;p&gt;The numbers are expected, not observed: compare them with other expected ones, not with school rolls; that is what the tool &lt;i&gt;Backtest&lt;/i&gt; does. Pupils do not see the result of others before they choose, unless &lt;i&gt;composition&lt;/i&gt; is among the parameters.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En gräns på papperet avgör inte var eleverna går. Det här verktyget låter eleverna välja: efter upptagningsområde och andelen som går i områdets skola, efter väg och attraktivitet (gravitation, logit), eller i ett skolval med platser och regler för antagning. Anpassa först valparametrarna till era egna skolor med &lt;i&gt;Kalibrera skolval&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; varje skola har sina förväntade elever och, för varje grupp, gruppens andel, avvikelsen från helheten i procentenheter och överskottet i antal elever; över alla skolor och ”utanför” blir summan av överskotten noll. &lt;i&gt;share_low&lt;/i&gt; och &lt;i&gt;share_high&lt;/i&gt; anger vad som är rimligt (95 av 100), med hänsyn till parametrarnas fel, slumpen i vem som väljer vad och var eleverna bor i områden som delas. &lt;i&gt;Vem går var&lt;/i&gt; ritar en linje för varje flöde av elever.&lt;/p&gt;&lt;p&gt;Antalen är förväntade, inte observerade: jämför dem med andra förväntade antal, inte med skolors elevtal; den jämförelsen gör verktyget &lt;i&gt;Efterprövning av skolval&lt;/i&gt;. Eleverna ser inte hur andras val faller ut innan de väljer, om inte &lt;i&gt;composition&lt;/i&gt; finns bland parametrarna.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Who would go where</source>
        <translation>Vem skulle gå var</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>fristående</translation>
    </message>
    <message>
        <source>municipal</source>
        <translation>kommunal</translation>
    </message>
    <message>
        <source>Expected mix of schools: %1</source>
        <translation>Skolornas förväntade elevsammansättning: %1</translation>
    </message>
    <message>
        <source>The pupils and the mix that each school can expect when pupils choose.</source>
        <translation>De elever och den sammansättning som varje skola kan förvänta sig när eleverna väljer.</translation>
    </message>
    <message>
        <source>%1 lines are drawn; %2 pupils go by flows of less than %3 pupils or without a place on the map, and %4 outside, without a line.</source>
        <translation>%1 linjer är ritade; %2 elever hör till flöden på mindre än %3 elever eller utan läge på kartan, och %4 till utanför, utan linje.</translation>
    </message>
    <message>
        <source>Who goes where</source>
        <translation>Vem går var</translation>
    </message>
    <message>
        <source>A line for each flow of pupils from a unit to a school.</source>
        <translation>En linje för varje flöde av elever från ett bostadsområde till en skola.</translation>
    </message>
    <message>
        <source>The mean way of a unit&apos;s pupils to the schools they choose, and how many of them attend their catchment&apos;s school.</source>
        <translation>Medelvägen för ett bostadsområdes elever till de skolor de väljer, och hur många av dem som går i upptagningsområdets skola.</translation>
    </message>
    <message>
        <source>Because of chance, errors of the parameters, and where in divided units pupils live, a school&apos;s share of %1 is plausible within ±%2 percentage points on average, ±%3 at most.</source>
        <translation>På grund av slump, fel i parametrarna och var eleverna bor i områden som delas är en skolas andel av %1 rimlig inom ±%2 procentenheter i genomsnitt, högst ±%3.</translation>
    </message>
    <message>
        <source>Layer “%1”, fields %2: features %3 hold no number of pupils. It is 0 or more, or empty where it is not known.</source>
        <translation>Lagret ”%1”, fälten %2: objekt %3 innehåller inget elevantal. Det ska vara 0 eller större, eller tomt där det inte är känt.</translation>
    </message>
    <message>
        <source>Layer “%1”: the rolls of features %2 are hidden and count as not known.</source>
        <translation>Lagret ”%1”: elevtalen i objekt %2 är dolda och räknas som okända.</translation>
    </message>
    <message>
        <source>“%1 = %2” must be one of the groups (%3), or nothing for all pupils, and a number, 0 or more.</source>
        <translation>”%1 = %2” måste vara en av grupperna (%3), eller tomt för alla elever, och ett tal som är 0 eller större.</translation>
    </message>
    <message>
        <source>There are %1 groups of pupils in the units, but %2 fields with rolls: %3. Choose one for each group, in the same order.</source>
        <translation>Bostadsområdena har %1 grupper av elever, men antalet fält med elevtal är %2: %3. Välj ett för varje grupp, i samma ordning.</translation>
    </message>
    <message>
        <source>The others are counted “outside”: independent schools and other municipalities. In the country as a whole 15 % attend independent schools (Skolverket, 2020/21), that is, take-up is about 0.85; your own rolls tell better: see Calibrate school choice.</source>
        <translation>De övriga räknas som ”utanför”: fristående skolor och andra kommuner. I hela landet går 15 % i fristående skolor (Skolverket, 2020/21), vilket ger en andel på omkring 0,85; era egna elevtal säger mer: se Kalibrera skolval.</translation>
    </message>
    <message>
        <source>For example F-6,7-9. Schools that do not offer the stage to work with, and have no catchment in it, are left out.</source>
        <translation>Till exempel F-6,7-9. Skolor som inte erbjuder stadiet som ska användas, och inte har något upptagningsområde för det, utelämnas.</translation>
    </message>
    <message>
        <source>Operator of a school</source>
        <translation>Skolans huvudman</translation>
    </message>
    <message>
        <source>Tells independent schools, which take pupils from everywhere and have no catchment.</source>
        <translation>Visar vilka skolor som är fristående; de tar emot elever varifrån som helst och har inget upptagningsområde.</translation>
    </message>
    <message>
        <source>What the operator field holds for independent schools</source>
        <translation>Vad fältet för huvudman innehåller för fristående skolor</translation>
    </message>
    <message>
        <source>Values, separated by ;</source>
        <translation>Värden, åtskilda med ;</translation>
    </message>
    <message>
        <source>Schools with a bus pass (true or 1)</source>
        <translation>Skolor med busskort (true eller 1)</translation>
    </message>
    <message>
        <source>Pupils with a long way to them ride free, which makes the way count less. How much less, and from which length on, stands in the table of choice parameters: bus_pass and bus_pass_beyond.</source>
        <translation>Elever med lång väg dit åker gratis, så att vägen räknas mindre. Hur mycket mindre, och från vilken längd, står i tabellen med valparametrar: bus_pass och bus_pass_beyond.</translation>
    </message>
    <message>
        <source>Cost matrix instead of ways</source>
        <translation>Kostnadsmatris i stället för vägar</translation>
    </message>
    <message>
        <source>A table with a row for each unit and school, for example minutes by bus. Pairs that are missing have no way.</source>
        <translation>En tabell med en rad för varje bostadsområde och skola, till exempel minuter med buss. Par som saknas har ingen väg.</translation>
    </message>
    <message>
        <source>Unit in the cost matrix</source>
        <translation>Bostadsområde i kostnadsmatrisen</translation>
    </message>
    <message>
        <source>Holds the names or codes of the units.</source>
        <translation>Innehåller bostadsområdenas namn eller koder.</translation>
    </message>
    <message>
        <source>School in the cost matrix</source>
        <translation>Skola i kostnadsmatrisen</translation>
    </message>
    <message>
        <source>Holds the ids of the schools.</source>
        <translation>Innehåller skolornas id.</translation>
    </message>
    <message>
        <source>Cost in the cost matrix</source>
        <translation>Kostnad i kostnadsmatrisen</translation>
    </message>
    <message>
        <source>Minutes, kilometres or whatever the ways cost.</source>
        <translation>Minuter, kilometer eller vad vägarna än kostar.</translation>
    </message>
    <message>
        <source>older sibling at the school</source>
        <translation>äldre syskon i skolan</translation>
    </message>
    <message>
        <source>lives in its catchment</source>
        <translation>bor i skolans upptagningsområde</translation>
    </message>
    <message>
        <source>absolute proximity: lives nearest</source>
        <translation>absolut närhet: bor närmast</translation>
    </message>
    <message>
        <source>relative proximity: longest detour to another school</source>
        <translation>relativ närhet: längst omväg till en annan skola</translation>
    </message>
    <message>
        <source>relative proximity to the catchment&apos;s school, which is guaranteed</source>
        <translation>relativ närhet i förhållande till upptagningsområdets skola, där plats är garanterad</translation>
    </message>
    <message>
        <source>time in queue</source>
        <translation>kötid</translation>
    </message>
    <message>
        <source>lottery</source>
        <translation>lottning</translation>
    </message>
    <message>
        <source>School (id; empty: all)</source>
        <translation>Skola (id; tomt: alla)</translation>
    </message>
    <message>
        <source>Share of the places (0–1)</source>
        <translation>Andel av platserna (0–1)</translation>
    </message>
    <message>
        <source>everyone to the catchment&apos;s school</source>
        <translation>alla till upptagningsområdets skola</translation>
    </message>
    <message>
        <source>to the catchment&apos;s school, by take-up</source>
        <translation>till upptagningsområdets skola, enligt den angivna andelen</translation>
    </message>
    <message>
        <source>gravity (Huff): schools pull by the power of the way</source>
        <translation>gravitation (Huff): skolor lockar efter en potens av vägen</translation>
    </message>
    <message>
        <source>logit: schools pull by way, catchment and attractiveness</source>
        <translation>logit: skolor lockar efter väg, upptagningsområde och attraktivitet</translation>
    </message>
    <message>
        <source>school choice with places (deferred acceptance)</source>
        <translation>skolval med platser (deferred acceptance, uppskjuten antagning)</translation>
    </message>
    <message>
        <source>The first two are plans on paper. The others need a table of choice parameters: fit one with the tool Calibrate school choice.</source>
        <translation>De två första är planer på papperet. De andra behöver en tabell med valparametrar: ta fram en med verktyget Kalibrera skolval.</translation>
    </message>
    <message>
        <source>A table with the fields parameter, group, school and value, and standard_error where it is known, as Calibrate school choice writes it.</source>
        <translation>En tabell med fälten parameter, group, school och value, samt standard_error där medelfelet är känt, så som Kalibrera skolval skriver den.</translation>
    </message>
    <message>
        <source>Avoidance: share who leave where their area gets another school</source>
        <translation>Undvikande: andel som lämnar när deras område får en annan skola</translation>
    </message>
    <message>
        <source>Of the pupils who would follow to the new school. Groups may differ: see avoidance in the table of choice parameters. The scores also tell how much avoidance would undo the gain.</source>
        <translation>Av de elever som skulle följa med till den nya skolan. Grupper kan skilja sig åt: se avoidance i tabellen med valparametrar. Utfallet per förslag visar också hur stort undvikande som skulle ta bort vinsten.</translation>
    </message>
    <message>
        <source>Distance models respect the places at schools</source>
        <translation>Avståndsmodeller tar hänsyn till skolornas platser</translation>
    </message>
    <message>
        <source>Schools that would get more pupils than they have places become less attractive until they do not.</source>
        <translation>Skolor som skulle få fler elever än de har platser blir mindre attraktiva tills de inte längre får det.</translation>
    </message>
    <message>
        <source>School choice: what decides, the first first</source>
        <translation>Skolval: vad som avgör, det viktigaste först</translation>
    </message>
    <message>
        <source>In the order of the list. A lottery decides last.</source>
        <translation>I listans ordning. Sist avgör lottning.</translation>
    </message>
    <message>
        <source>School choice: what decides at independent schools</source>
        <translation>Skolval: vad som avgör i fristående skolor</translation>
    </message>
    <message>
        <source>School choice: how many schools a pupil may list</source>
        <translation>Skolval: hur många skolor en elev får önska</translation>
    </message>
    <message>
        <source>0: all. Who gets none of them is placed at the nearest municipal school with a place left.</source>
        <translation>0: alla. Den som inte får någon av dem placeras i den närmaste kommunala skola som har en plats kvar.</translation>
    </message>
    <message>
        <source>School choice: reserved places (soft)</source>
        <translation>Skolval: reserverade platser (mjuka)</translation>
    </message>
    <message>
        <source>Pupils of the group come first to this share of the places; places that they do not fill are open to all.</source>
        <translation>Gruppens elever går först till den här andelen av platserna; platser som de inte fyller är öppna för alla.</translation>
    </message>
    <message>
        <source>School choice: quotas (hard)</source>
        <translation>Skolval: kvoter (hårda)</translation>
    </message>
    <message>
        <source>The group never gets more than this share of the places, even where places stay empty.</source>
        <translation>Gruppen får aldrig mer än den här andelen av platserna, även om platser blir tomma.</translation>
    </message>
    <message>
        <source>How often school choice is played with other pupils and another lottery, and how many other plausible parameters are tried for the intervals.</source>
        <translation>Hur många gånger skolvalet spelas upp med andra elever och ny lottning, och hur många andra rimliga parametrar som prövas för intervallen.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>Samma startvärde ger samma resultat.</translation>
    </message>
    <message>
        <source>H is lower than today in %1 of %2 draws</source>
        <translation>H är lägre än i dag i %1 av %2 dragningar</translation>
    </message>
    <message>
        <source>the gain would be gone if %1 % of those who get another school left instead</source>
        <translation>vinsten skulle vara borta om %1 % av dem som får en annan skola i stället lämnade</translation>
    </message>
    <message>
        <source>Say which fields of the cost matrix “%1” hold the unit, the school and the cost.</source>
        <translation>Ange vilka fält i kostnadsmatrisen ”%1” som innehåller bostadsområdet, skolan och kostnaden.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 rows name no unit or no school of the other layers, or have no cost, and are not used.</source>
        <translation>Lagret ”%1”: rader som inte anger något bostadsområde eller någon skola i de andra lagren, eller som saknar kostnad, används inte (%2 st).</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: negative or impossible costs in features %3. A cost is 0 or more: correct these rows or filter them out.</source>
        <translation>Lagret ”%1”, fältet ”%2”: negativa eller omöjliga kostnader i objekt %3. En kostnad är 0 eller större: rätta raderna eller filtrera bort dem.</translation>
    </message>
    <message>
        <source>Layer “%1” has more than one cost for the same unit and school, in features %2. Keep one of them.</source>
        <translation>Lagret ”%1” har mer än en kostnad för samma bostadsområde och skola, i objekt %2. Behåll en av dem.</translation>
    </message>
    <message>
        <source>%1 units, or parts of them, with %2 pupils have a way to no school: %3. A model that needs ways counts them “outside”.</source>
        <translation>Bostadsområden, eller delar av dem, som inte har väg till någon skola (%1 st, med %2 elever): %3. En modell som behöver vägar räknar dem som ”utanför”.</translation>
    </message>
    <message>
        <source>What makes a school popular beside the way to it. Where it is estimated, rolls tell little of how the way counts: a mean way or a share at the nearest school, even a rough one, helps much. With totals only, it cannot be told from the way.</source>
        <translation>Vad som gör en skola populär, utöver skolvägen. Där det skattas säger elevantalen föga om hur mycket vägen betyder: en medelväg eller en andel i närmaste skola, om än grov, hjälper mycket. Med bara totalsummor går det inte att skilja från vägen.</translation>
    </message>
    <message>
        <source>as some rolls are not known: by those that are</source>
        <translation>eftersom några elevantal inte är kända: efter dem som är det</translation>
    </message>
    <message>
        <source>%1 schools are independent: %2.</source>
        <translation>%1 skolor är fristående: %2.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: no school is independent by its values (%3). If some are, say which values stand for them.</source>
        <translation>Lager ”%1”, fält ”%2”: ingen skola är fristående enligt dess värden (%3). Om några är det, ange vilka värden som står för dem.</translation>
    </message>
    <message>
        <source>%1 %2 m</source>
        <translation>%1 %2 m</translation>
    </message>
    <message>
        <source>The way to school is %1 m on average (%2); 95 of 100 pupils have no more than %3 m.</source>
        <translation>Skolvägen är %1 m i genomsnitt (%2); 95 av 100 elever har högst %3 m.</translation>
    </message>
    <message>
        <source>Choices depend on the mix of schools, and the mix on the choices. The two came to agree from where they are today, but not from all starts that were tried: there may be other mixes.</source>
        <translation>Valen beror av skolornas elevsammansättning, och den av valen. De båda kom överens med utgångspunkt i hur det är i dag, men inte från alla startlägen som prövades: det kan finnas andra sammansättningar.</translation>
    </message>
    <message>
        <source>The mix of schools enters the choices. Choices and mix agree after %1 steps, but from other starts they did not come to agree: there may be other mixes.</source>
        <translation>Skolornas elevsammansättning påverkar valen. Val och sammansättning stämmer överens efter %1 steg, men från andra startlägen kom de inte överens: det kan finnas andra sammansättningar.</translation>
    </message>
    <message>
        <source>Pupils cannot follow catchments where none are given. Give the layer of the catchments, or choose a model by which pupils go by the way.</source>
        <translation>Elever kan inte följa upptagningsområden när inga är angivna. Ange lagret med upptagningsområden, eller välj en modell där eleverna går efter skolvägen.</translation>
    </message>
    <message>
        <source>There are no pupils to share out the sum over.</source>
        <translation>Det finns inga elever att fördela summan på.</translation>
    </message>
    <message>
        <source>Nobody is in the groups that weigh, or no school&apos;s index is above the floor, so nothing can be shared out by need. Choose other weights, a lower floor, or share out by pupils only.</source>
        <translation>Ingen finns i de grupper som ges vikt, eller så är ingen skolas index över gränsen, så inget kan fördelas efter behov. Välj andra vikter, en lägre gräns, eller fördela bara efter antalet elever.</translation>
    </message>
    <message>
        <source>Plans cannot be searched while some pupils choose independent schools. Set the share that goes to independent schools to 0 for all groups, or let all pupils choose by distance.</source>
        <translation>Det går inte att söka efter planer när en del elever väljer fristående skolor. Sätt andelen som går i fristående skolor till 0 för alla grupper, eller låt alla elever välja efter avstånd.</translation>
    </message>
    <message>
        <source>Plans cannot be searched while some pupils avoid a new school. Set the avoidance to 0 for all groups, and score the plans found with avoidance afterwards.</source>
        <translation>Det går inte att söka efter planer när en del elever undviker en ny skola. Sätt undvikandet till 0 för alla grupper, och bedöm de funna planerna med undvikande efteråt.</translation>
    </message>
    <message>
        <source>Plans cannot be searched while schools share catchments. Give each catchment one school, or let all pupils choose by distance.</source>
        <translation>Det går inte att söka efter planer när skolor delar upptagningsområde. Ge varje upptagningsområde en skola, eller låt alla elever välja efter avstånd.</translation>
    </message>
    <message>
        <source>No school would offer stage “%1” any more.</source>
        <translation>Ingen skola skulle längre erbjuda stadiet ”%1”.</translation>
    </message>
    <message>
        <source>School “%1” is not open in these stages, or closed by then.</source>
        <translation>Skolan ”%1” är inte öppen i de här stadierna, eller är nedlagd då.</translation>
    </message>
    <message>
        <source>There is no school or site “%1”.</source>
        <translation>Det finns ingen skola och inget läge ”%1”.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Det finns inget stadium ”%1”.</translation>
    </message>
    <message>
        <source>There is no group “%1” among the pupils.</source>
        <translation>Det finns ingen grupp ”%1” bland eleverna.</translation>
    </message>
    <message>
        <source>This change of “%1” needs a value, 0 or more.</source>
        <translation>Den här åtgärden för ”%1” behöver ett värde som är 0 eller större.</translation>
    </message>
    <message>
        <source>This change of “%1” needs a polygon.</source>
        <translation>Den här åtgärden för ”%1” behöver en polygon.</translation>
    </message>
    <message>
        <source>This change of “%1” needs another school, or a site.</source>
        <translation>Den här åtgärden för ”%1” behöver en annan skola, eller ett läge.</translation>
    </message>
    <message>
        <source>School “%1” is open already.</source>
        <translation>Skolan ”%1” är redan öppen.</translation>
    </message>
    <message>
        <source>School “%1” is to take pupils in a stage in which it is not open.</source>
        <translation>Skolan ”%1” ska ta emot elever i ett stadium där den inte är öppen.</translation>
    </message>
    <message>
        <source>No school with a catchment is left to take the pupils of “%1”.</source>
        <translation>Det finns ingen skola med upptagningsområde kvar som kan ta emot eleverna från ”%1”.</translation>
    </message>
    <message>
        <source>School “%1” takes pupils from everywhere, so it has no catchment to redraw.</source>
        <translation>Skolan ”%1” tar emot elever varifrån som helst och har därför inget upptagningsområde att rita om.</translation>
    </message>
    <message>
        <source>School “%1” has no stage in common with those it is to merge with.</source>
        <translation>Skolan ”%1” har inget stadium gemensamt med dem som den ska slås samman med.</translation>
    </message>
    <message>
        <source>School “%1” has these stages already.</source>
        <translation>Skolan ”%1” har redan de här stadierna.</translation>
    </message>
    <message>
        <source>A reserve or quota needs a group and a share from 0 to 1 (school “%1”).</source>
        <translation>Reserverade platser och kvoter behöver en grupp och en andel från 0 till 1 (skolan ”%1”).</translation>
    </message>
    <message>
        <source>Reserves and quotas are for groups of one dimension; “%1” is of another.</source>
        <translation>Reserverade platser och kvoter gäller grupper i en och samma dimension; ”%1” hör till en annan.</translation>
    </message>
    <message>
        <source>The profile of “%1” needs a value: by how much more it pulls.</source>
        <translation>Profilen vid ”%1” behöver ett värde: hur mycket mer den lockar.</translation>
    </message>
    <message>
        <source>Per pupil, schools get from %1 (%2) to %3 (%4); shared by pupils alone it would be %5.</source>
        <translation>Per elev får skolorna från %1 (%2) till %3 (%4); fördelat enbart efter antalet elever skulle det bli %5.</translation>
    </message>
    <message>
        <source>From before, %1 of %2 move between schools: farthest down is %3 (%4), farthest up %5 (%6).</source>
        <translation>Jämfört med tidigare flyttas %1 av %2 mellan skolor: mest minskar %3 (%4), mest ökar %5 (%6).</translation>
    </message>
    <message>
        <source>What every school gets per pupil, above or below an even share: hollow before, filled afterwards.</source>
        <translation>Vad varje skola får per elev, över eller under en jämn fördelning: ofylld före, fylld efter.</translation>
    </message>
    <message>
        <source>What every school gets per pupil, above or below an even share.</source>
        <translation>Vad varje skola får per elev, över eller under en jämn fördelning.</translation>
    </message>
    <message>
        <source>an even share: %1 per pupil</source>
        <translation>jämn fördelning: %1 per elev</translation>
    </message>
    <message>
        <source>← less</source>
        <translation>← mindre</translation>
    </message>
    <message>
        <source>more →</source>
        <translation>mer →</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Per pupil</source>
        <translation>Per elev</translation>
    </message>
    <message>
        <source>Amount before</source>
        <translation>Belopp före</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Per pupil before</source>
        <translation>Per elev före</translation>
    </message>
    <message>
        <source>School by school</source>
        <translation>Skola för skola</translation>
    </message>
    <message>
        <source>%1 % of the sum goes by need, the rest is the same for every pupil. Weights of the groups: %2.</source>
        <translation>%1 % av summan fördelas efter behov, resten är lika för varje elev. Gruppernas vikter: %2.</translation>
    </message>
    <message>
        <source>The index says how common the groups that weigh are among a school&apos;s pupils: 100 as in the whole, 200 twice as common, 0 not at all. It describes who goes there, not how well the school does.</source>
        <translation>Indexet visar hur vanliga de grupper som ges vikt är bland en skolas elever: 100 som i helheten, 200 dubbelt så vanliga, 0 inte alls. Det beskriver vilka som går där, inte hur bra skolan lyckas.</translation>
    </message>
    <message>
        <source>What one school gets above an even share, others get below it: together these sum to zero.</source>
        <translation>Det som en skola får över en jämn fördelning får andra under den: tillsammans blir det noll.</translation>
    </message>
    <message>
        <source>A step is what the same sum does when pupils change school. It does not say what it costs to get there.</source>
        <translation>Ett steg är vad samma summa innebär när elever byter skola. Det säger inte vad det kostar att komma dit.</translation>
    </message>
    <message>
        <source>What an index cannot know</source>
        <translation>Vad ett index inte kan visa</translation>
    </message>
    <message>
        <source>What the pupils of a school need one by one: groups are averages, and say nothing of a single pupil.</source>
        <translation>Vad en skolas elever behöver var och en: grupper är genomsnitt och säger inget om en enskild elev.</translation>
    </message>
    <message>
        <source>What the money does. How large a part to give by need, and with which weights, is a choice that no figure makes.</source>
        <translation>Vad pengarna åstadkommer. Hur stor del som ska ges efter behov, och med vilka vikter, är ett val som ingen siffra gör.</translation>
    </message>
    <message>
        <source>What a school costs whoever goes to it: premises, small classes in small schools, special groups. Only pupils and groups are in this sum.</source>
        <translation>Vad en skola kostar oavsett vilka som går där: lokaler, små klasser i små skolor, särskilda undervisningsgrupper. Bara elever och grupper ingår i den här summan.</translation>
    </message>
    <message>
        <source>How the pupils of a proposal will come to differ from what is expected: amounts follow expected pupils as if they were counted.</source>
        <translation>Hur eleverna i ett förslag kommer att skilja sig från det förväntade: beloppen följer förväntade elever som om de vore räknade.</translation>
    </message>
    <message>
        <source>Segregation (Theil&apos;s H)</source>
        <translation>Segregation (Theils H)</translation>
    </message>
    <message>
        <source>0 when every school has the mix of the whole, 1 when no school mixes groups; the mean of all dimensions, by their weights, and stages, by their pupils.</source>
        <translation>0 när varje skola har helhetens sammansättning, 1 när ingen skola blandar grupper; medelvärdet av alla dimensioner, efter deras vikter, och stadier, efter deras elever.</translation>
    </message>
    <message>
        <source>Mean way to school</source>
        <translation>Skolväg, medelvärde</translation>
    </message>
    <message>
        <source>Of all pupils at schools with a known place.</source>
        <translation>För alla elever i skolor med känt läge.</translation>
    </message>
    <message>
        <source>95th percentile of ways to school</source>
        <translation>Skolväg, 95:e percentilen</translation>
    </message>
    <message>
        <source>95 of 100 pupils have no longer way.</source>
        <translation>95 av 100 elever har inte längre väg.</translation>
    </message>
    <message>
        <source>Pupils with a long way</source>
        <translation>Elever med lång väg</translation>
    </message>
    <message>
        <source>Pupils whose way is longer than is thought right.</source>
        <translation>Elever som har längre väg än vad som anses rimligt.</translation>
    </message>
    <message>
        <source>Pupils above places</source>
        <translation>Elever utöver platserna</translation>
    </message>
    <message>
        <source>Pupils whom their schools have no place for.</source>
        <translation>Elever som deras skolor inte har plats för.</translation>
    </message>
    <message>
        <source>Pupils at another school than today, or at none.</source>
        <translation>Elever i en annan skola än i dag, eller i ingen.</translation>
    </message>
    <message>
        <source>Pupils at none of the schools.</source>
        <translation>Elever som inte går i någon av skolorna.</translation>
    </message>
    <message>
        <source>Neighbours apart</source>
        <translation>Grannar som skiljs åt</translation>
    </message>
    <message>
        <source>The chance that two pupils of one unit are at different schools.</source>
        <translation>Sannolikheten att två elever i ett bostadsområde går i olika skolor.</translation>
    </message>
    <message>
        <source>Classmates apart</source>
        <translation>Skolkamrater som skiljs åt</translation>
    </message>
    <message>
        <source>The chance that two pupils of one school are at different schools in the next stage.</source>
        <translation>Sannolikheten att två elever i en skola går i olika skolor i nästa stadium.</translation>
    </message>
    <message>
        <source>Compactness of catchments</source>
        <translation>Upptagningsområdenas kompakthet</translation>
    </message>
    <message>
        <source>1 for a circle, less the longer the border is for its area (Polsby and Popper); here more is better.</source>
        <translation>1 för en cirkel, lägre ju längre gränsen är i förhållande till ytan (Polsby och Popper); här är mer bättre.</translation>
    </message>
    <message>
        <source>Scattered catchments</source>
        <translation>Splittrade upptagningsområden</translation>
    </message>
    <message>
        <source>Catchments of more than one piece.</source>
        <translation>Upptagningsområden som består av mer än en del.</translation>
    </message>
    <message>
        <source>Cost to build</source>
        <translation>Byggkostnad</translation>
    </message>
    <message>
        <source>The sum of what the changes are said to cost once.</source>
        <translation>Summan av de engångskostnader som är angivna för åtgärderna.</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kostnad per år</translation>
    </message>
    <message>
        <source>The sum of what the changes are said to cost every year.</source>
        <translation>Summan av de årliga kostnader som är angivna för åtgärderna.</translation>
    </message>
    <message>
        <source>%1 of %2 newly arrived pupils get a school; %3 get none.</source>
        <translation>%1 av %2 nyanlända elever får en skola; %3 får ingen.</translation>
    </message>
    <message>
        <source>All %1 newly arrived pupils get a school.</source>
        <translation>Alla %1 nyanlända elever får en skola.</translation>
    </message>
    <message>
        <source>Afterwards newly arrived pupils are %1 % of all: from %2 % (%3) to %4 % (%5).</source>
        <translation>Efteråt är nyanlända elever %1 % av alla: från %2 % (%3) till %4 % (%5).</translation>
    </message>
    <message>
        <source>Of the differences between pupils in being newly arrived, %1 % lie between schools, and %2 % today (η²); Theil&apos;s H is %3, and %4 today.</source>
        <translation>Av variationen mellan elever i att vara nyanländ ligger %1 % mellan skolor, mot %2 % i dag (η²); Theils H är %3, mot %4 i dag.</translation>
    </message>
    <message>
        <source>Today no newly arrived pupils are known, so there is nothing to compare with. Afterwards η² is %1 % and Theil&apos;s H %2.</source>
        <translation>I dag är inga nyanlända elever kända, så det finns inget att jämföra med. Efteråt är η² %1 % och Theils H %2.</translation>
    </message>
    <message>
        <source>Their way to school is %1 m on average.</source>
        <translation>Deras skolväg är %1 m i genomsnitt.</translation>
    </message>
    <message>
        <source>Every school&apos;s share of newly arrived pupils against the whole, in percentage points: hollow today, filled afterwards.</source>
        <translation>Varje skolas andel nyanlända elever jämförd med helheten, i procentenheter: ofylld i dag, fylld efter.</translation>
    </message>
    <message>
        <source>newly arrived</source>
        <translation>nyanlända</translation>
    </message>
    <message>
        <source>Pupils today</source>
        <translation>Elever i dag</translation>
    </message>
    <message>
        <source>Newly arrived today</source>
        <translation>Nyanlända i dag</translation>
    </message>
    <message>
        <source>Share today (%)</source>
        <translation>Andel i dag (%)</translation>
    </message>
    <message>
        <source>Come now</source>
        <translation>Kommer nu</translation>
    </message>
    <message>
        <source>Pupils afterwards</source>
        <translation>Elever efter</translation>
    </message>
    <message>
        <source>Share afterwards (%)</source>
        <translation>Andel efter (%)</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Platser kvar</translation>
    </message>
    <message>
        <source>As few as possible are without a school. Among all such spreads this is the best for the weight that ways were given against evenness; no other does better at both.</source>
        <translation>Så få som möjligt är utan skola. Bland alla sådana fördelningar är den här den bästa för den vikt som skolvägen gavs mot jämnheten; ingen annan är bättre i båda.</translation>
    </message>
    <message>
        <source>Places that are reserved for newly arrived pupils are theirs first, even at a school that is otherwise full; what they do not need is open to all. Places left are below 0 where that puts pupils above the places.</source>
        <translation>Platser som är reserverade för nyanlända elever är i första hand deras, även i en skola som annars är full; det som inte behövs är öppet för alla. Platser kvar är under 0 där det ger skolan fler elever än platser.</translation>
    </message>
    <message>
        <source>Deviations today are from the whole of today, and those afterwards from the whole afterwards, which is higher: more of the pupils are newly arrived.</source>
        <translation>Avvikelserna i dag är från dagens helhet, och de efteråt från helheten efteråt, som är högre: fler av eleverna är nyanlända.</translation>
    </message>
    <message>
        <source>What this spread cannot know</source>
        <translation>Vad den här fördelningen inte kan visa</translation>
    </message>
    <message>
        <source>What the families want. It is a picture of what places and ways allow, not an admission: the families&apos; rights stay as they are.</source>
        <translation>Vad familjerna vill. Det är en bild av vad platser och skolvägar medger, inte en antagning: familjernas rättigheter är oförändrade.</translation>
    </message>
    <message>
        <source>Who the pupils are: their age and grade, brothers and sisters, languages and needs. Places are those of a whole school; whether the right grade has one, the school has to say.</source>
        <translation>Vilka eleverna är: deras ålder och årskurs, syskon, språk och behov. Platserna gäller hela skolan; om det finns plats i rätt årskurs får skolan svara på.</translation>
    </message>
    <message>
        <source>What the schools have to teach with: teachers of the pupils&apos; first languages and of the school&apos;s as their second, and experience.</source>
        <translation>Vad skolorna har att undervisa med: modersmålslärare, lärare i svenska som andraspråk och erfarenhet.</translation>
    </message>
    <message>
        <source>Who moves in or out afterwards. Small schools differ by chance, too, so that even shares do not stay even by themselves.</source>
        <translation>Vilka som flyttar in eller ut efteråt. Små skolor skiljer sig dessutom åt av slump, så att jämna andelar inte förblir jämna av sig själva.</translation>
    </message>
    <message>
        <source>From %1 to %2 the pupils of all stages go from %3 to %4, a change of %5.</source>
        <translation>Från %1 till %2 går antalet elever i alla stadier från %3 till %4, en förändring med %5.</translation>
    </message>
    <message>
        <source>If all that is assumed turns out low there will be %1, if all turns out high, %2.</source>
        <translation>Om alla antaganden visar sig bli låga blir det %1, om alla blir höga %2.</translation>
    </message>
    <message>
        <source>How unsure this is, nobody has told: no low and high assumptions were given.</source>
        <translation>Hur osäkert detta är har ingen angett: inga låga och höga antaganden gavs.</translation>
    </message>
    <message>
        <source>Pupils of %1, year by year</source>
        <translation>Elever i %1, år för år</translation>
    </message>
    <message>
        <source>The line is what is most likely; the pale band reaches from low to high. Every stage has a scale of its own, from zero.</source>
        <translation>Linjen är det mest sannolika; det bleka bandet sträcker sig från lågt till högt. Varje stadium har sin egen skala, från noll.</translation>
    </message>
    <message>
        <source>ages %1 to %2</source>
        <translation>%1–%2 år</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stadier</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Most pupils</source>
        <translation>Flest elever</translation>
    </message>
    <message>
        <source>All were born at the start until</source>
        <translation>Alla var födda vid starten till och med</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Groups, all stages</source>
        <translation>Grupper, alla stadier</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>Lågt till högt</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alla stadier</translation>
    </message>
    <message>
        <source>Pupils, year by year</source>
        <translation>Elever, år för år</translation>
    </message>
    <message>
        <source>People in %1</source>
        <translation>Personer år %1</translation>
    </message>
    <message>
        <source>What became of everybody, of all ages, in all years</source>
        <translation>Vad det blev av alla, i alla åldrar och alla år</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lågt</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Mest sannolikt</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Högt</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Födda</translation>
    </message>
    <message>
        <source>Moved in less moved out</source>
        <translation>Flyttnetto (inflyttade minus utflyttade)</translation>
    </message>
    <message>
        <source>In new dwellings</source>
        <translation>I nya bostäder</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Döda</translation>
    </message>
    <message>
        <source>Grew older than the oldest age</source>
        <translation>Blev äldre än den högsta åldern</translation>
    </message>
    <message>
        <source>Children grow a year older each year, where they live. Some die, some move in or out, by the rates that were given for their age and group; new dwellings bring children in the year they are finished.</source>
        <translation>Barn blir ett år äldre varje år, där de bor. Några dör, några flyttar in eller ut, enligt de tal som angavs för deras ålder och grupp; nya bostäder ger barn det år de blir färdiga.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Low&lt;/i&gt; and &lt;i&gt;high&lt;/i&gt; take all that is assumed at its lowest or highest at once. They are no interval that holds so many times in a hundred, but two worlds that can be imagined.</source>
        <translation>&lt;i&gt;Lågt&lt;/i&gt; och &lt;i&gt;högt&lt;/i&gt; tar alla antaganden samtidigt vid deras lägsta respektive högsta värde. De är inget intervall som gäller ett visst antal gånger av hundra, utan två tänkbara världar.</translation>
    </message>
    <message>
        <source>The pupils of the first years are already born: what is told of them rests on counted children. After the year in the last column of the table of stages, more and more of them rest on births to come.</source>
        <translation>De första årens elever är redan födda: det som sägs om dem bygger på räknade barn. Efter året i den sista kolumnen i tabellen över stadier bygger allt mer på kommande födslar.</translation>
    </message>
    <message>
        <source>No rates were given: everyone stays and lives, and every year has as many newborns as the one before. This is what would be if nothing changed, not what is likely.</source>
        <translation>Inga tal för överlevnad, flyttningar och födslar angavs: alla bor kvar och överlever, och varje år föds lika många som året innan. Det är vad som skulle gälla om ingenting ändrades, inte vad som är sannolikt.</translation>
    </message>
    <message>
        <source>No new dwellings were given: what is planned to be built adds nobody.</source>
        <translation>Inga nya bostäder angavs: det som planeras att byggas tillför inga invånare.</translation>
    </message>
    <message>
        <source>What a projection cannot know</source>
        <translation>Vad en prognos inte kan visa</translation>
    </message>
    <message>
        <source>Whether the assumptions hold. It says what follows from them, and no more; try others.</source>
        <translation>Om antagandena håller. Den säger vad som följer av dem, inte mer; pröva andra.</translation>
    </message>
    <message>
        <source>Single areas: the same rates hold in all of them, but few children move in and out of each, by chance. Sums over many areas are far surer than the figures of one.</source>
        <translation>Enskilda områden: samma tal gäller i alla, men bara några få barn flyttar in i och ut ur vart och ett, av slump. Summor för många områden är mycket säkrare än siffrorna för ett.</translation>
    </message>
    <message>
        <source>What becomes of the dwellings there are: old people move, and families with children take over. Such areas get more children than any rate for the whole tells.</source>
        <translation>Vad som händer med de bostäder som redan finns: äldre flyttar ut och barnfamiljer tar över. Sådana områden får fler barn än vad något tal för helheten visar.</translation>
    </message>
    <message>
        <source>Whether the new dwellings are finished in time, and who moves there.</source>
        <translation>Om de nya bostäderna blir färdiga i tid, och vilka som flyttar dit.</translation>
    </message>
    <message>
        <source>Who of the children goes to which school: the tools for the expected mix tell that, from the pupils of one year and stage.</source>
        <translation>Vilka barn som går i vilken skola: det visar verktygen för förväntad elevsammansättning, utifrån eleverna ett visst år och i ett visst stadium.</translation>
    </message>
    <message>
        <source>Segregation cannot be measured here: fewer than two groups have pupils.</source>
        <translation>Segregationen kan inte mätas här: färre än två grupper har elever.</translation>
    </message>
    <message>
        <source>Theil&apos;s H goes from %1 today to %2 (%3).</source>
        <translation>Theils H går från %1 i dag till %2 (%3).</translation>
    </message>
    <message>
        <source>%1 lowers segregation: %2</source>
        <translation>%1 minskar segregationen: %2</translation>
    </message>
    <message>
        <source>%1 does not lower segregation: %2</source>
        <translation>%1 minskar inte segregationen: %2</translation>
    </message>
    <message>
        <source>Of %1 scenarios, %2 gives the lowest segregation: %3</source>
        <translation>Av %1 scenarier ger %2 lägst segregation: %3</translation>
    </message>
    <message>
        <source>None of %1 scenarios lowers segregation. The least bad is %2: %3</source>
        <translation>Inget av %1 scenarier minskar segregationen. Minst försämring ger %2: %3</translation>
    </message>
    <message>
        <source>a way to school of %1 on average, against %2 today</source>
        <translation>en skolväg på i genomsnitt %1, mot %2 i dag</translation>
    </message>
    <message>
        <source>%1 pupils above the places of their schools, against %2 today</source>
        <translation>%1 elever utöver sina skolors platser, mot %2 i dag</translation>
    </message>
    <message>
        <source>%1 pupils who change school</source>
        <translation>%1 elever som byter skola</translation>
    </message>
    <message>
        <source>%1 to build</source>
        <translation>%1 i byggkostnad</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 i kostnad per år</translation>
    </message>
    <message>
        <source>It would mean %1.</source>
        <translation>Det skulle innebära %1.</translation>
    </message>
    <message>
        <source>The chance that segregation is then lower than today is %1 %.</source>
        <translation>Sannolikheten att segregationen då är lägre än i dag är %1 %.</translation>
    </message>
    <message>
        <source>The chance that segregation is then lower than today is %1 %; that it is lower than with %2, the second best, %3 %.</source>
        <translation>Sannolikheten att segregationen då är lägre än i dag är %1 %; att den är lägre än med %2, det näst bästa, %3 %.</translation>
    </message>
    <message>
        <source>%1 (%2 is at least as good)</source>
        <translation>%1 (%2 är minst lika bra)</translation>
    </message>
    <message>
        <source>By all that is weighed, nobody has a reason to choose %1.</source>
        <translation>Sett till allt som vägs in finns det ingen anledning att välja %1.</translation>
    </message>
    <message>
        <source>Nothing that is weighed becomes better than today with: %1.</source>
        <translation>Inget av det som vägs in blir bättre än i dag med: %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a scenario, and in what it is best</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Which scenario is best depends on what counts most. Best in what is weighed: %1.</source>
        <translation>Vilket scenario som är bäst beror på vad som är viktigast. Bäst i det som vägs in: %1.</translation>
    </message>
    <message>
        <source>Best in nothing, but between the others: %1.</source>
        <translation>Bäst i inget, men mellan de andra: %1.</translation>
    </message>
    <message>
        <source>%1 is at least as good</source>
        <translation>%1 är minst lika bra</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>What one gets and gives with another scenario instead of %1 (✓ better)</source>
        <translation>Vad man vinner och förlorar med ett annat scenario i stället för %1 (✓ bättre)</translation>
    </message>
    <message>
        <source>What is weighed, the lowest segregation first (★ best scenario; small: what is plausible, 95 in 100)</source>
        <translation>Det som vägs in, lägst segregation först (★ bästa scenario; små tal: vad som är rimligt, 95 av 100)</translation>
    </message>
    <message>
        <source>What else would come of it</source>
        <translation>Vad det skulle innebära i övrigt</translation>
    </message>
    <message>
        <source>Segregation by every dimension</source>
        <translation>Segregation efter varje dimension</translation>
    </message>
    <message>
        <source>Segregation by every dimension: %1</source>
        <translation>Segregation efter varje dimension: %1</translation>
    </message>
    <message>
        <source>Lower than …</source>
        <translation>Lägre än …</translation>
    </message>
    <message>
        <source>How sure it is, in per cent, that the row&apos;s segregation (H) is lower than the column&apos;s</source>
        <translation>Hur säkert det är, i procent, att radens segregation (H) är lägre än kolumnens</translation>
    </message>
    <message>
        <source>%1: H %2, mean way %3</source>
        <translation>%1: H %2, skolväg i genomsnitt %3</translation>
    </message>
    <message>
        <source>Segregation against the mean way to school, a mark per scenario</source>
        <translation>Segregation mot genomsnittlig skolväg, ett märke per scenario</translation>
    </message>
    <message>
        <source>Segregation and the way to school</source>
        <translation>Segregation och skolväg</translation>
    </message>
    <message>
        <source>Further down is less segregation, further to the left are shorter ways. The hollow mark is today: below its dashed lines and to their left both are better. Round marks are on the front by all that is weighed, square ones are not; the line joins those that no other scenario beats in both figures. Whiskers are what is plausible (95 in 100). The axes do not start at zero.</source>
        <translation>Längre ned är mindre segregation, längre till vänster är kortare skolvägar. Det ofyllda märket är i dag: nedanför och till vänster om dess streckade linjer är båda bättre. Runda märken ligger på fronten sett till allt som vägs in, fyrkantiga gör det inte; linjen förbinder dem som inget annat scenario överträffar i båda måtten. De smala strecken visar vad som är rimligt (95 av 100). Axlarna börjar inte vid noll.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ingenting ändras.</translation>
    </message>
    <message>
        <source>Today → the scenario</source>
        <translation>I dag → scenariot</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Siffror för %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a scenario and a stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Weights: %1.</source>
        <translation>Vikter: %1.</translation>
    </message>
    <message>
        <source>A way is long above: %1.</source>
        <translation>En väg är lång om den är längre än: %1.</translation>
    </message>
    <message>
        <source>D is dissimilarity, η² the share of the differences between pupils that lies between schools; 0 and 1 mean the same as for H.</source>
        <translation>D är olikhetsindex, η² andelen av variationen mellan elever som ligger mellan skolor; 0 och 1 betyder detsamma som för H.</translation>
    </message>
    <message>
        <source>The small numbers below a figure are its plausible range.</source>
        <translation>De små talen under ett värde är dess rimliga intervall.</translation>
    </message>
    <message>
        <source>What moves one scenario often moves another alike: look at the table of chances to tell whether two differ, not at whether their ranges overlap.</source>
        <translation>Det som påverkar ett scenario påverkar ofta ett annat på samma sätt: se i tabellen med sannolikheter om två skiljer sig åt, inte på om deras intervall överlappar varandra.</translation>
    </message>
    <message>
        <source>Chances count the draws of the model, the same ones in all scenarios. They hold if the model is right.</source>
        <translation>Sannolikheterna är räknade på modellens dragningar, desamma i alla scenarier. De gäller om modellen stämmer.</translation>
    </message>
    <message>
        <source>Chances follow from the errors of the figures, as if scenarios erred independently of each other: where they move the same areas, the differences are surer than that. They hold if the model is right.</source>
        <translation>Sannolikheterna följer av siffrornas fel, som om felen i scenarierna vore oberoende av varandra: där scenarierna flyttar samma områden är skillnaderna säkrare än så. De gäller om modellen stämmer.</translation>
    </message>
    <message>
        <source>A scenario is on the front where no other is at least as good by all that is weighed, and better in something. Weighed are: %1.</source>
        <translation>Ett scenario ligger på fronten om inget annat är minst lika bra i allt som vägs in och bättre i något. Det som vägs in är: %1.</translation>
    </message>
    <message>
        <source>“%1” is a yardstick and no plan: what the homes and ways alone would give, whatever the places.</source>
        <translation>”%1” är en måttstock och ingen plan: vad boendet och skolvägarna ensamma skulle ge, oavsett platser.</translation>
    </message>
    <message>
        <source>What the comparison cannot know</source>
        <translation>Vad jämförelsen inte kan visa</translation>
    </message>
    <message>
        <source>Whether families move, or choose otherwise than before, once a school opens, closes or gets another intake. What is unsure about that is only partly in the ranges.</source>
        <translation>Om familjer flyttar, eller väljer på annat sätt än tidigare, när en skola öppnar, läggs ned eller får andra elever. Den osäkerheten ingår bara delvis i intervallen.</translation>
    </message>
    <message>
        <source>The time between: all pupils are placed as if the scenario were in force for everybody at once. In truth those at a school often stay.</source>
        <translation>Tiden däremellan: alla elever placeras som om scenariot gällde för alla på en gång. I verkligheten går de som redan går i en skola ofta kvar.</translation>
    </message>
    <message>
        <source>What is not counted here: how a school works, teachers, safe ways, friends, what a building is worth to its neighbourhood.</source>
        <translation>Det som inte räknas här: hur en skola fungerar, lärare, säkra skolvägar, vänner, vad en skolbyggnad betyder för sitt grannskap.</translation>
    </message>
    <message>
        <source>What counts most. No figure here says how many metres a lower segregation is worth; that is for those who decide.</source>
        <translation>Vad som är viktigast. Ingen siffra här säger hur många meter en lägre segregation är värd; det avgör de som fattar besluten.</translation>
    </message>
    <message>
        <source>Segregation in detail</source>
        <translation>Segregation i detalj</translation>
    </message>
    <message>
        <source>The whole goes from %1 to %2 %; schools are set against that of their time.</source>
        <translation>Helheten går från %1 till %2 %; skolorna jämförs med helheten vid samma tidpunkt.</translation>
    </message>
    <message>
        <source>Scenario “%1”, change %2: %3</source>
        <translation>Scenariot ”%1”, åtgärd %2: %3</translation>
    </message>
    <message>
        <source>How much each group weighs</source>
        <translation>Hur mycket varje grupp väger</translation>
    </message>
    <message>
        <source>Weight (0 or more)</source>
        <translation>Vikt (0 eller större)</translation>
    </message>
    <message>
        <source>Only their proportions count. Groups that are not named weigh nothing. Without a table the first group weighs 1, the others 0.</source>
        <translation>Bara deras inbördes förhållande spelar roll. Grupper som inte nämns väger ingenting. Utan tabell har den första gruppen vikten 1, de övriga 0.</translation>
    </message>
    <message>
        <source>The sum to share out</source>
        <translation>Summan som ska fördelas</translation>
    </message>
    <message>
        <source>Part of it that is shared out by need (%)</source>
        <translation>Del av summan som fördelas efter behov (%)</translation>
    </message>
    <message>
        <source>100 where the sum is what you give by need; less where it is the whole budget. The rest is the same for every pupil.</source>
        <translation>100 om summan är det som ges efter behov; mindre om den är hela budgeten. Resten är lika för varje elev.</translation>
    </message>
    <message>
        <source>Index above which need counts</source>
        <translation>Index över vilket behov räknas</translation>
    </message>
    <message>
        <source>0: all of it. 100: only schools where the groups that weigh are more common than in the whole get a part by need.</source>
        <translation>0: allt behov räknas. 100: bara skolor där de grupper som ges vikt är vanligare än i helheten får en del efter behov.</translation>
    </message>
    <message>
        <source>Whole amounts, without decimals</source>
        <translation>Hela belopp, utan decimaler</translation>
    </message>
    <message>
        <source>Rounded by the largest remainder, so that they keep to the sum.</source>
        <translation>Avrundade enligt största rest, så att de tillsammans blir summan.</translation>
    </message>
    <message>
        <source>Any layer or table with a row per school and the number of its pupils in each group; or the schools before and after that the score tools write.</source>
        <translation>Ett lager eller en tabell med en rad per skola och antalet elever i varje grupp; eller lagret Skolor före och efter från bedömningsverktygen.</translation>
    </message>
    <message>
        <source>Proposal or scenario of a row</source>
        <translation>Radens förslag eller scenario</translation>
    </message>
    <message>
        <source>Where the layer holds several: the sum is shared out in each on its own. The score tools call it proposal.</source>
        <translation>Om lagret innehåller flera: summan fördelas i vart och ett för sig. Bedömningsverktygen kallar fältet proposal.</translation>
    </message>
    <message>
        <source>The same groups before, in the same order</source>
        <translation>Samma grupper före, i samma ordning</translation>
    </message>
    <message>
        <source>Tells the step from today to each proposal. The score tools end them with _before.</source>
        <translation>Visar steget från i dag till varje förslag. Bedömningsverktygen avslutar fältnamnen med _before.</translation>
    </message>
    <message>
        <source>All pupils before (only if the groups are not everybody)</source>
        <translation>Alla elever före (bara om grupperna inte omfattar alla)</translation>
    </message>
    <message>
        <source>Resources of schools</source>
        <translation>Resurser per skola</translation>
    </message>
    <message>
        <source>What each proposal moves</source>
        <translation>Vad varje förslag flyttar</translation>
    </message>
    <message>
        <source>Amount that moves between schools, at most</source>
        <translation>Belopp som flyttas mellan skolor, som mest</translation>
    </message>
    <message>
        <source>Largest amount per pupil at a school</source>
        <translation>Största belopp per elev vid en skola</translation>
    </message>
    <message>
        <source>Smallest amount per pupil at a school</source>
        <translation>Minsta belopp per elev vid en skola</translation>
    </message>
    <message>
        <source>Share out resources by need</source>
        <translation>Fördela resurser efter behov</translation>
    </message>
    <message>
        <source>Shares out a sum over schools by a socioeconomic index, and tells what a proposal does to it.</source>
        <translation>Fördelar en summa på skolor efter ett socioekonomiskt index och visar vad ett förslag innebär för fördelningen.</translation>
    </message>
    <message>
        <source>school,resources,allocation,socioeconomic index,need,weights,budget,per pupil,compensation</source>
        <translation>skola,skolenhet,resurser,resursfördelning,socioekonomiskt index,behov,behovsindex,vikter,budget,per elev,strukturersättning,kompensatorisk,school,resources</translation>
    </message>
    <message>
        <source>&lt;p&gt;One part of a sum is shared out by pupils, the other by need. A school&apos;s need is how common the groups that weigh are among its pupils, against the whole: its &lt;i&gt;index&lt;/i&gt; is 100 where they are as common as in the whole, 200 where they are twice as common.&lt;/p&gt;&lt;p&gt;With the schools before and after that the score tools write, choose the proposal&apos;s field, the groups after and the groups before: then every school&apos;s &lt;i&gt;step&lt;/i&gt; from today to each proposal is told. The sum is the same in all of them. The row “outside” is left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; &lt;i&gt;amount&lt;/i&gt; is what the school gets, &lt;i&gt;per_pupil&lt;/i&gt; the same per pupil. &lt;i&gt;above_even_share&lt;/i&gt; is how much that is above (+) or below (−) what pupils alone would bring, and sums to zero; so does &lt;i&gt;amount_step&lt;/i&gt;. Half of all steps, the sign taken away, is what moves between schools.&lt;/p&gt;&lt;p&gt;The index says who goes to a school, not how well it does. The log accounts for the whole sum.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En del av summan fördelas efter antalet elever, den andra efter behov. En skolas behov är hur vanliga de grupper som ges vikt är bland dess elever, jämfört med helheten: skolans &lt;i&gt;index&lt;/i&gt; är 100 där de är lika vanliga som i helheten och 200 där de är dubbelt så vanliga.&lt;/p&gt;&lt;p&gt;Använd lagret Skolor före och efter från bedömningsverktygen och välj fältet med förslaget, grupperna efter och grupperna före: då visas varje skolas &lt;i&gt;steg&lt;/i&gt; från i dag till varje förslag. Summan är densamma i alla. Raden ”utanför” räknas inte med.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; &lt;i&gt;amount&lt;/i&gt; är vad skolan får, &lt;i&gt;per_pupil&lt;/i&gt; detsamma per elev. &lt;i&gt;above_even_share&lt;/i&gt; är hur mycket det ligger över (+) eller under (−) vad enbart elevantalet skulle ge, och blir noll när alla skolor summeras; det blir även &lt;i&gt;amount_step&lt;/i&gt;. Hälften av alla steg, utan tecken, är vad som flyttas mellan skolor.&lt;/p&gt;&lt;p&gt;Indexet säger vilka som går i en skola, inte hur bra skolan lyckas. Loggen redovisar hela summan.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The sum %1 is not whole, so it cannot be shared out in whole amounts. Round it, or do not ask for whole amounts.</source>
        <translation>Summan %1 är inte ett heltal och kan därför inte fördelas i hela belopp. Avrunda den, eller begär inte hela belopp.</translation>
    </message>
    <message>
        <source>Weights: “%1 = %2” must be one of the groups (%3) and a number, 0 or more.</source>
        <translation>Vikter: ”%1 = %2” måste vara en av grupperna (%3) och ett tal som är 0 eller större.</translation>
    </message>
    <message>
        <source>Sum %1 = amounts of %2 schools together %3 (by pupils %4, by need %5).</source>
        <translation>Summan %1 = beloppen för %2 skolor tillsammans %3 (efter elever %4, efter behov %5).</translation>
    </message>
    <message>
        <source>Before, amounts together %1; %2 move between schools.</source>
        <translation>Före: beloppen tillsammans %1; %2 flyttas mellan skolor.</translation>
    </message>
    <message>
        <source>Resources by need</source>
        <translation>Resurser efter behov</translation>
    </message>
    <message>
        <source>What each school gets of the sum, its index of need (100: as the whole), and the step from before.</source>
        <translation>Vad varje skola får av summan, skolans behovsindex (100: som helheten) och steget från före.</translation>
    </message>
    <message>
        <source>A row per proposal: how much moves between schools, and the ends per pupil.</source>
        <translation>En rad per förslag: hur mycket som flyttas mellan skolor, och det största och minsta beloppet per elev.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: impossible values in features %3. %4</source>
        <translation>Lagret ”%1”, fältet ”%2”: omöjliga värden i objekt %3. %4</translation>
    </message>
    <message>
        <source>A number of pupils is 0 or more, or empty where it is not known.</source>
        <translation>Ett elevantal är 0 eller större, eller tomt där det inte är känt.</translation>
    </message>
    <message>
        <source>Newly arrived pupils are 0 or more, and no more than all pupils of the school.</source>
        <translation>Antalet nyanlända elever är 0 eller större och högst lika med antalet elever i skolan.</translation>
    </message>
    <message>
        <source>The reserve is %1, but must be a share from 0 to 1: 0.05 for 5 %.</source>
        <translation>Reserven är %1 men måste vara en andel från 0 till 1: 0,05 för 5 %.</translation>
    </message>
    <message>
        <source>A reserve is a share of the places from 0 to 1: 0.05 for 5 %.</source>
        <translation>En reserv är en andel av platserna från 0 till 1: 0,05 för 5 %.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: the pupils of %3 schools are not known. They get nobody and are in no figure: features %4.</source>
        <translation>Lagret ”%1”, fältet ”%2”: skolor vars elevantal inte är känt får inga elever och ingår inte i några siffror (%3 st): objekt %4.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: no number of newly arrived pupils at %3 schools, which counts as 0: features %4.</source>
        <translation>Lagret ”%1”, fältet ”%2”: skolor där antalet nyanlända elever saknas, vilket räknas som 0 (%3 st): objekt %4.</translation>
    </message>
    <message>
        <source>The places of %1 schools are not known, so they take any number of pupils: %2.</source>
        <translation>Skolor vars antal platser inte är känt kan ta emot hur många elever som helst (%1 st): %2.</translation>
    </message>
    <message>
        <source>%1 independent schools get nobody, and count in the whole: %2.</source>
        <translation>Fristående skolor får inga elever men räknas in i helheten (%1 st): %2.</translation>
    </message>
    <message>
        <source>Layer “%1”: no school has an id and a number of pupils, so nobody can be spread over them.</source>
        <translation>Lagret ”%1”: ingen skola har både id och elevantal, så det finns ingenstans att placera eleverna.</translation>
    </message>
    <message>
        <source>Newly arrived pupils go to school one by one: give whole numbers, 0 or more.</source>
        <translation>Nyanlända elever placeras en och en: ange heltal, 0 eller större.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 places have no number of newly arrived pupils and are left out: features %3.</source>
        <translation>Lagret ”%1”: platser utan antal nyanlända elever är utelämnade (%2 st): objekt %3.</translation>
    </message>
    <message>
        <source>Say how many newly arrived pupils are to be spread, or give the layer of the places where they live.</source>
        <translation>Ange hur många nyanlända elever som ska fördelas, eller ange lagret med de platser där de bor.</translation>
    </message>
    <message>
        <source>Newly arrived pupils are those of “%1”; the number of pupils to spread is not used.</source>
        <translation>De nyanlända eleverna är de i ”%1”; antalet elever att fördela används inte.</translation>
    </message>
    <message>
        <source>%1 schools have no place on the map, so nobody reaches them: %2.</source>
        <translation>Skolor utan läge på kartan kan inte nås av någon (%1 st): %2.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 rows are of ages above the oldest of the population, %3, and are not used.</source>
        <translation>Lagret ”%1”: rader som gäller högre åldrar än den högsta i befolkningen, %3, används inte (%2 st).</translation>
    </message>
    <message>
        <source>Layer “%1”, features %2: %3</source>
        <translation>Lagret ”%1”, objekt %2: %3</translation>
    </message>
    <message>
        <source>An age is a whole number of years, such as 6; leave it empty for all ages.</source>
        <translation>En ålder anges i hela år, till exempel 6; lämna fältet tomt för alla åldrar.</translation>
    </message>
    <message>
        <source>The population has no such group. Its groups are %1; leave it empty for all.</source>
        <translation>Befolkningen har ingen sådan grupp. Dess grupper är %1; lämna fältet tomt för alla.</translation>
    </message>
    <message>
        <source>Another row is of the same, the same age and the same group. Keep one of them.</source>
        <translation>En annan rad gäller detsamma, med samma ålder och samma grupp. Behåll en av dem.</translation>
    </message>
    <message>
        <source>Layer “%1” has both births, per person, and newborns, per newborn of the year before. Keep births where the population holds the adults, and newborns where it holds only children.</source>
        <translation>Lagret ”%1” har både births, per person, och newborns, per nyfött barn året innan. Behåll births om befolkningen omfattar de vuxna, och newborns om den bara omfattar barn.</translation>
    </message>
    <message>
        <source>(no tenure)</source>
        <translation>(ingen upplåtelseform)</translation>
    </message>
    <message>
        <source>Layer “%1” does not say who lives in new dwellings of the tenures %2. Add rows for them, or rows without a tenure, which stand for all that are not named.</source>
        <translation>Lagret ”%1” anger inte vilka som bor i nya bostäder med upplåtelseformerna %2. Lägg till rader för dem, eller rader utan upplåtelseform, som gäller alla som inte nämns.</translation>
    </message>
    <message>
        <source>No rates are given: everyone stays and lives, and every year has as many newborns as the one before.</source>
        <translation>Inga tal för överlevnad, flyttningar och födslar är angivna: alla bor kvar och överlever, och varje år föds lika många som året innan.</translation>
    </message>
    <message>
        <source>The column “rate” holds survival, moves, births or newborns.</source>
        <translation>Kolumnen ”rate” innehåller survival, moves, births eller newborns.</translation>
    </message>
    <message>
        <source>These are impossible. Low is no more than mid, and mid no more than high; survival is 0 to 1, moves −1 or more, births and newborns 0 or more.</source>
        <translation>De här värdena är omöjliga. low är högst lika med mid, och mid högst lika med high; survival är 0 till 1, moves −1 eller större, births och newborns 0 eller större.</translation>
    </message>
    <message>
        <source>Newborns have no other age. Leave it empty.</source>
        <translation>Nyfödda har ingen annan ålder. Lämna fältet tomt.</translation>
    </message>
    <message>
        <source>Say of which age the people in a new dwelling are, with a row for each age.</source>
        <translation>Ange vilken ålder människorna i en ny bostad har, med en rad för varje ålder.</translation>
    </message>
    <message>
        <source>Say of which group the people in a new dwelling are, with a row for each of %1.</source>
        <translation>Ange vilken grupp människorna i en ny bostad hör till, med en rad för var och en av %1.</translation>
    </message>
    <message>
        <source>These are impossible. They are people per dwelling, 0 or more; low is no more than mid, and mid no more than high.</source>
        <translation>De här värdena är omöjliga. De är antal personer per bostad, 0 eller större; low är högst lika med mid, och mid högst lika med high.</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Alla kandidater</translation>
    </message>
    <message>
        <source>Every candidate with a first estimate of H, the lowest first. The best are scored in full.</source>
        <translation>Varje kandidat med en första uppskattning av H, lägst först. De bästa bedöms fullständigt.</translation>
    </message>
    <message>
        <source>Ids of the schools to try, separated by ;</source>
        <translation>Id för de skolor som ska prövas, åtskilda med ;</translation>
    </message>
    <message>
        <source>Without ids, all schools with a catchment are tried.</source>
        <translation>Utan id prövas alla skolor med upptagningsområde.</translation>
    </message>
    <message>
        <source>How many to score in full</source>
        <translation>Hur många som ska bedömas fullständigt</translation>
    </message>
    <message>
        <source>All candidates are ranked by a quick estimate of H; those with the lowest get the whole scorecard.</source>
        <translation>Alla kandidater rangordnas efter en snabb uppskattning av H; de som har lägst får en fullständig bedömning.</translation>
    </message>
    <message>
        <source>No school with a catchment has these ids: %1. Check them, or leave the parameter empty to try all.</source>
        <translation>Ingen skola med upptagningsområde har något av dessa id: %1. Kontrollera dem, eller lämna parametern tom för att pröva alla.</translation>
    </message>
    <message>
        <source>There is no such change that all pupils would have a school after. Try other schools, or check the catchments and stages.</source>
        <translation>Det finns ingen sådan ändring som ger alla elever en skola efteråt. Pröva andra skolor, eller kontrollera upptagningsområden och stadier.</translation>
    </message>
    <message>
        <source>%1 candidates; the %2 with the lowest estimated H are scored in full.</source>
        <translation>%1 kandidater; de %2 med lägst uppskattat H bedöms fullständigt.</translation>
    </message>
    <message>
        <source>Say which fields of the layer “%1” hold the year and the number of the new dwellings.</source>
        <translation>Ange vilka fält i lagret ”%1” som innehåller året för och antalet nya bostäder.</translation>
    </message>
    <message>
        <source>Layer “%1”: features %2 have an impossible year or number of dwellings. A year is a whole number such as 2030, a number of dwellings 0 or more: correct them, or filter them out.</source>
        <translation>Lagret ”%1”: objekt %2 har ett omöjligt år eller antal bostäder. Ett år är ett heltal, till exempel 2030, och ett antal bostäder är 0 eller större: rätta objekten eller filtrera bort dem.</translation>
    </message>
    <message>
        <source>The residential units are points: new dwellings of “%1” belong to the nearest.</source>
        <translation>Bostadsområdena är punkter: nya bostäder i ”%1” hör till det närmaste.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 sites have no year or no number of dwellings and are not used: features %3.</source>
        <translation>Lagret ”%1”: lägen utan år eller antal bostäder används inte (%2 st): objekt %3.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 sites with %3 dwellings are finished by the year of the population, which counts who lives there, and are not used: features %4.</source>
        <translation>Lagret ”%1”: lägen med bostäder som är färdiga före eller under befolkningens år, då de som bor där redan är räknade, används inte (%2 lägen med %3 bostäder): objekt %4.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 sites with %3 dwellings are finished after the last year and are not used: features %4.</source>
        <translation>Lagret ”%1”: lägen med bostäder som blir färdiga efter det sista året används inte (%2 lägen med %3 bostäder): objekt %4.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 sites with %3 dwellings lie outside all residential units and are lost: features %4.</source>
        <translation>Lagret ”%1”: lägen som ligger utanför alla bostadsområden går förlorade (%2 lägen med %3 bostäder): objekt %4.</translation>
    </message>
    <message>
        <source>Dwellings in “%1” %2 = used %3 + not used %4.</source>
        <translation>Bostäder i ”%1” %2 = använda %3 + inte använda %4.</translation>
    </message>
    <message>
        <source>There are %1 groups, but %2 fields with the same groups before: %3. Choose one for each group, in the same order.</source>
        <translation>Det finns %1 grupper, men antalet fält med samma grupper före är %2: %3. Välj ett för varje grupp, i samma ordning.</translation>
    </message>
    <message>
        <source>Give the field with all pupils both for before and for afterwards, or for neither.</source>
        <translation>Ange fältet med alla elever både för före och för efter, eller för inget av dem.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 rows have no count in the fields %3; these schools have no pupils then, since they open or close: features %4.</source>
        <translation>Lagret ”%1”: rader utan antal i fälten %3 (%2 st); skolorna har då inga elever, eftersom de öppnar eller lägger ned: objekt %4.</translation>
    </message>
    <message>
        <source>Layer “%1”: more than one row of a proposal has the school id %2 (field “%3”). A school has one row in each proposal.</source>
        <translation>Lagret ”%1”: mer än en rad i ett förslag har skolans id %2 (fältet ”%3”). En skola har en rad i varje förslag.</translation>
    </message>
    <message>
        <source>Layer “%1”: more than one row has the school id %2 (field “%3”). If the layer holds several proposals, choose the field that names them; else sum up the rows of a school first, or choose another id.</source>
        <translation>Lagret ”%1”: mer än en rad har skolans id %2 (fältet ”%3”). Om lagret innehåller flera förslag, välj fältet som namnger dem; annars summera först en skolas rader, eller välj ett annat id.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 rows have no school id, such as “outside”; they get nothing and are in no figure: features %3.</source>
        <translation>Lagret ”%1”: rader utan skolans id, till exempel ”utanför”, får inget och ingår inte i några siffror (%2 st): objekt %3.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: no row has a school id.</source>
        <translation>Lagret ”%1”, fältet ”%2”: ingen rad har något skol-id.</translation>
    </message>
    <message>
        <source>Pupils at a school today</source>
        <translation>Elever vid en skola i dag</translation>
    </message>
    <message>
        <source>All pupils, those who are newly arrived among them. Where it is empty, the school gets nobody and is in no figure.</source>
        <translation>Alla elever, även de som är nyanlända. Där fältet är tomt får skolan inga elever och ingår inte i några siffror.</translation>
    </message>
    <message>
        <source>Newly arrived pupils at a school today</source>
        <translation>Nyanlända elever vid en skola i dag</translation>
    </message>
    <message>
        <source>Without a field there are none yet.</source>
        <translation>Utan fält finns det inga ännu.</translation>
    </message>
    <message>
        <source>Share of the places reserved for newly arrived pupils (0–1)</source>
        <translation>Andel av platserna som är reserverad för nyanlända elever (0–1)</translation>
    </message>
    <message>
        <source>A soft reserve: these places are theirs first, even where the school is otherwise full; what they do not need is open to all. Newly arrived pupils of today fill it, too.</source>
        <translation>En mjuk reserv: de här platserna är i första hand deras, även där skolan annars är full; det som inte behövs är öppet för alla. Även dagens nyanlända elever fyller reserven.</translation>
    </message>
    <message>
        <source>Reserve of a school, instead</source>
        <translation>Egen reserv för en skola</translation>
    </message>
    <message>
        <source>A share from 0 to 1 per school; where it is empty, the common one.</source>
        <translation>En andel från 0 till 1 per skola; där den är tom gäller den gemensamma.</translation>
    </message>
    <message>
        <source>Independent schools take part</source>
        <translation>Fristående skolor ingår</translation>
    </message>
    <message>
        <source>If not, they get nobody. They stay in the whole that shares are compared with.</source>
        <translation>Annars får de inga elever. De ingår fortfarande i den helhet som andelarna jämförs med.</translation>
    </message>
    <message>
        <source>Where newly arrived pupils live</source>
        <translation>Var nyanlända elever bor</translation>
    </message>
    <message>
        <source>Addresses, accommodations or areas. Without it they may go to any school, and ways do not count.</source>
        <translation>Adresser, boenden eller områden. Utan lagret kan eleverna gå i vilken skola som helst, och skolvägen räknas inte.</translation>
    </message>
    <message>
        <source>Number of newly arrived pupils there</source>
        <translation>Antal nyanlända elever där</translation>
    </message>
    <message>
        <source>Whole numbers. Without a field, one each.</source>
        <translation>Heltal. Utan fält en per plats.</translation>
    </message>
    <message>
        <source>Name of such a place</source>
        <translation>Namn på en sådan plats</translation>
    </message>
    <message>
        <source>Number of pupils to spread, if it is not known where they live</source>
        <translation>Antal elever att fördela, om det inte är känt var de bor</translation>
    </message>
    <message>
        <source>Used only without the layer.</source>
        <translation>Används bara utan lagret.</translation>
    </message>
    <message>
        <source>Nobody goes farther; who has no school with room within it is reported and gets none.</source>
        <translation>Ingen går längre; den som inte har någon skola med plats inom avståndet redovisas och får ingen.</translation>
    </message>
    <message>
        <source>How much ways count against even shares (0–1)</source>
        <translation>Hur mycket skolvägen väger mot jämna andelar (0–1)</translation>
    </message>
    <message>
        <source>0: only even shares count, 1: only short ways. At 0.5 a pupil is sent about 100 m farther for each percentage point that the other school has fewer newly arrived pupils, at 0.2 about 400 m, at 0.8 about 25 m.</source>
        <translation>0: bara jämna andelar räknas, 1: bara korta skolvägar. Vid 0,5 skickas en elev omkring 100 m längre för varje procentenhet som andelen nyanlända är lägre i den andra skolan, vid 0,2 omkring 400 m och vid 0,8 omkring 25 m.</translation>
    </message>
    <message>
        <source>Schools with newly arrived pupils</source>
        <translation>Skolor med nyanlända elever</translation>
    </message>
    <message>
        <source>Only if it is known where they live.</source>
        <translation>Bara om det är känt var de bor.</translation>
    </message>
    <message>
        <source>Newly arrived pupils with a school</source>
        <translation>Nyanlända elever med skola</translation>
    </message>
    <message>
        <source>Newly arrived pupils without a school</source>
        <translation>Nyanlända elever utan skola</translation>
    </message>
    <message>
        <source>Pupils above the places of their school</source>
        <translation>Elever utöver skolans platser</translation>
    </message>
    <message>
        <source>η² of newly arrived and others, today</source>
        <translation>η² för nyanlända och övriga, i dag</translation>
    </message>
    <message>
        <source>η² of newly arrived and others, afterwards</source>
        <translation>η² för nyanlända och övriga, efter</translation>
    </message>
    <message>
        <source>Theil&apos;s H of newly arrived and others, today</source>
        <translation>Theils H för nyanlända och övriga, i dag</translation>
    </message>
    <message>
        <source>Theil&apos;s H of newly arrived and others, afterwards</source>
        <translation>Theils H för nyanlända och övriga, efter</translation>
    </message>
    <message>
        <source>Spread newly arrived pupils</source>
        <translation>Fördela nyanlända elever</translation>
    </message>
    <message>
        <source>Which schools have room for newly arrived pupils, so that their share gets as even, and their ways as short, as places allow.</source>
        <translation>Vilka skolor som har plats för nyanlända elever, så att andelarna blir så jämna och skolvägarna så korta som platserna medger.</translation>
    </message>
    <message>
        <source>school,newly arrived,refugees,reserve,quota,places,capacity,allocation,even shares,transport</source>
        <translation>skola,skolenhet,nyanlända,flyktingar,reserv,kvot,platser,kapacitet,fördelning,jämna andelar,skolskjuts,school,newly arrived</translation>
    </message>
    <message>
        <source>&lt;p&gt;Spreads newly arrived pupils over schools with room. As few as possible get none; among all such spreads, the variance of their share between schools, and the ways, are as small as can be. The answer is exact, not a guess.&lt;/p&gt;&lt;p&gt;A &lt;i&gt;reserve&lt;/i&gt; keeps part of the places for them: these are theirs first, even where the school is otherwise full, and what they do not need is open to all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; &lt;i&gt;assigned&lt;/i&gt; is how many come to a school, &lt;i&gt;room&lt;/i&gt; how many could have. &lt;i&gt;arrived_share&lt;/i&gt; is the share of newly arrived pupils in per cent, &lt;i&gt;arrived_deviation&lt;/i&gt; how many percentage points that is above (+) or below (−) the whole of the same time. &lt;i&gt;pupils_above_places&lt;/i&gt; tells where the reserve puts a school above its places. Both ends belong together: what one school has more of, others have less of.&lt;/p&gt;&lt;p&gt;It is a picture of what is possible, not an admission: families choose, and it knows neither the grade nor the wishes of anybody. The log accounts for every pupil.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Fördelar nyanlända elever på skolor som har plats. Så få som möjligt blir utan skola; bland alla sådana fördelningar är andelens varians mellan skolorna så liten, och skolvägarna så korta, som möjligt. Svaret är exakt, ingen gissning.&lt;/p&gt;&lt;p&gt;En &lt;i&gt;reserv&lt;/i&gt; sparar en del av platserna åt dem: de är i första hand deras, även där skolan annars är full, och det som inte behövs är öppet för alla.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; &lt;i&gt;assigned&lt;/i&gt; är hur många som kommer till en skola, &lt;i&gt;room&lt;/i&gt; hur många som hade fått plats. &lt;i&gt;arrived_share&lt;/i&gt; är andelen nyanlända elever i procent, &lt;i&gt;arrived_deviation&lt;/i&gt; hur många procentenheter det är över (+) eller under (−) helheten vid samma tidpunkt. &lt;i&gt;pupils_above_places&lt;/i&gt; visar var reserven ger en skola fler elever än platser. Båda ändarna hör ihop: det som en skola har mer av har andra mindre av.&lt;/p&gt;&lt;p&gt;Det är en bild av vad som är möjligt, inte en antagning: familjerna väljer, och verktyget känner varken till någons årskurs eller önskemål. Loggen redovisar varje elev.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 newly arrived pupils reach no school within the longest way, or have no place on the map or near a street: %2.</source>
        <translation>Nyanlända elever som inte når någon skola inom den längsta vägen, eller som saknar läge på kartan eller nära en gata (%1 st): %2.</translation>
    </message>
    <message>
        <source>%1 newly arrived pupils find no room at any school in reach: %2. Allow a longer way, a larger reserve, or more schools.</source>
        <translation>Nyanlända elever som inte får plats på någon skola inom räckhåll (%1 st): %2. Tillåt en längre väg, en större reserv eller fler skolor.</translation>
    </message>
    <message>
        <source>%1 newly arrived pupils find no room at any school. Allow a larger reserve, or more schools.</source>
        <translation>%1 nyanlända elever får inte plats på någon skola. Tillåt en större reserv eller fler skolor.</translation>
    </message>
    <message>
        <source>Newly arrived and others, today: %1</source>
        <translation>Nyanlända och övriga, i dag: %1</translation>
    </message>
    <message>
        <source>Newly arrived and others, afterwards: %1</source>
        <translation>Nyanlända och övriga, efter: %1</translation>
    </message>
    <message>
        <source>Way to school: %1 m on average.</source>
        <translation>Skolväg: %1 m i genomsnitt.</translation>
    </message>
    <message>
        <source>Newly arrived pupils %1 = at a school %2 + without a school %3 (out of reach %4, no room %5).</source>
        <translation>Nyanlända elever %1 = vid en skola %2 + utan skola %3 (utom räckhåll %4, får inte plats %5).</translation>
    </message>
    <message>
        <source>The reserve puts %1 pupils above the places of %2 schools: %3.</source>
        <translation>Reserven ger %2 skolor %1 elever fler än de har platser: %3.</translation>
    </message>
    <message>
        <source>Newly arrived pupils</source>
        <translation>Nyanlända elever</translation>
    </message>
    <message>
        <source>How many newly arrived pupils come to each school, and their share before and after.</source>
        <translation>Hur många nyanlända elever som kommer till varje skola, och deras andel före och efter.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>övriga</translation>
    </message>
    <message>
        <source>%1 pupils live on the spot of their school and have no line.</source>
        <translation>%1 elever bor på samma plats som sin skola och har ingen linje.</translation>
    </message>
    <message>
        <source>A line from each place to each school that newly arrived pupils go to from there.</source>
        <translation>En linje från varje plats till varje skola som nyanlända elever går till därifrån.</translation>
    </message>
    <message>
        <source>Newly arrived pupils: a spread over the schools</source>
        <translation>Nyanlända elever: en fördelning på skolorna</translation>
    </message>
    <message>
        <source>Residential units of stage %1</source>
        <translation>Bostadsområden för stadium %1</translation>
    </message>
    <message>
        <source>Name of stage %1</source>
        <translation>Namn på stadium %1</translation>
    </message>
    <message>
        <source>Places in stage %1</source>
        <translation>Platser i stadium %1</translation>
    </message>
    <message>
        <source>Choice parameters of stage %1</source>
        <translation>Valparametrar för stadium %1</translation>
    </message>
    <message>
        <source>A long way to school (km), per stage, separated by ;</source>
        <translation>En lång väg till skolan (km), per stadium, åtskilda med ;</translation>
    </message>
    <message>
        <source>Pupils with a longer way are counted. The first number is for the first stage.</source>
        <translation>Elever med längre väg räknas. Det första talet gäller det första stadiet.</translation>
    </message>
    <message>
        <source>Weights of the dimensions, separated by ;</source>
        <translation>Dimensionernas vikter, åtskilda med ;</translation>
    </message>
    <message>
        <source>How much each dimension counts in the weighted H. Without weights all count the same.</source>
        <translation>Hur mycket varje dimension räknas i vägt H. Utan vikter räknas alla lika.</translation>
    </message>
    <message>
        <source>What the Pareto front weighs</source>
        <translation>Vad Paretofronten väger in</translation>
    </message>
    <message>
        <source>A scenario is on the front where no other is at least as good in all of these and better in one.</source>
        <translation>Ett scenario ligger på fronten om inget annat är minst lika bra i allt detta och bättre i något.</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scenarier sida vid sida</translation>
    </message>
    <message>
        <source>Scenarios by stage</source>
        <translation>Scenarier per stadium</translation>
    </message>
    <message>
        <source>How sure one scenario is better than another</source>
        <translation>Hur säkert det är att ett scenario är bättre än ett annat</translation>
    </message>
    <message>
        <source>Catchments of the scenarios</source>
        <translation>Scenariernas upptagningsområden</translation>
    </message>
    <message>
        <source>Scenario file</source>
        <translation>Scenariofil</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>The scenarios with author, time, version, parameters and fingerprints of the layers: to run them again elsewhere, and see whether the figures are the same.</source>
        <translation>Scenarierna med upphovsperson, tidpunkt, version, parametrar och lagrens fingeravtryck: för att köra dem igen någon annanstans och se om siffrorna blir desamma.</translation>
    </message>
    <message>
        <source>Scenario with the lowest weighted H</source>
        <translation>Scenario med lägst vägt H</translation>
    </message>
    <message>
        <source>Weighted H today</source>
        <translation>Vägt H i dag</translation>
    </message>
    <message>
        <source>Weighted H in that scenario</source>
        <translation>Vägt H i det scenariot</translation>
    </message>
    <message>
        <source>Pupils who change school in that scenario</source>
        <translation>Elever som byter skola i det scenariot</translation>
    </message>
    <message>
        <source>Number of scenarios</source>
        <translation>Antal scenarier</translation>
    </message>
    <message>
        <source>Layer “%1” has several residential units of the same name, so that nobody can tell who lives where: %2. Choose the field that tells them apart, or make one unit of each with the tool Dissolve.</source>
        <translation>Lagret ”%1” har flera bostadsområden med samma namn, så att det inte går att avgöra vem som bor var: %2. Välj det fält som skiljer dem åt, eller slå ihop dem till ett område med verktyget Lös upp.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: no ages in features %3. An age is a whole number of years, such as 6, “6 år” or “100+”. Filter out sums over several ages, and make ages of years of birth.</source>
        <translation>Lagret ”%1”, fältet ”%2”: ålder saknas i objekt %3. En ålder är ett antal hela år, till exempel 6, ”6 år” eller ”100+”. Filtrera bort summor över flera åldrar, och gör om födelseår till åldrar.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: no numbers in features %3. Write the number of people, or leave it empty where it is not known.</source>
        <translation>Lagret ”%1”, fältet ”%2”: objekt %3 innehåller inget tal. Ange antalet personer, eller lämna fältet tomt där antalet inte är känt.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: negative or impossible counts in features %3. A number of people is 0 or more: correct these rows or filter them out.</source>
        <translation>Lagret ”%1”, fältet ”%2”: negativa eller omöjliga antal i objekt %3. Ett antal personer är 0 eller större: rätta raderna eller filtrera bort dem.</translation>
    </message>
    <message>
        <source>Layer “%1”: no row with a count is of any of the residential units. Its units are called %2, those of the layer “%3” %4. Choose the fields that hold the same names or codes.</source>
        <translation>Lagret ”%1”: ingen rad med ett antal hör till något av bostadsområdena. Områdena i lagret heter %2, de i lagret ”%3” heter %4. Välj de fält som innehåller samma namn eller koder.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: the number of people is not known or hidden in %3 rows, which count as nobody: features %4. The projection is too low by them.</source>
        <translation>Lagret ”%1”, fältet ”%2”: rader där antalet personer är okänt eller dolt räknas som ingen (%3 st): objekt %4. Prognosen blir för låg med så många.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(inget namn)</translation>
    </message>
    <message>
        <source>Layer “%1”: %2 units with %3 people are not among the residential units and are left out: %4.</source>
        <translation>Lagret ”%1”: områden som inte finns bland bostadsområdena är utelämnade (%2 st, med %3 personer): %4.</translation>
    </message>
    <message>
        <source>Layer “%1” has no people in %2 residential units, where nobody lives then: %3.</source>
        <translation>Lagret ”%1” saknar personer i en del bostadsområden, där alltså ingen räknas som boende (%2 st): %3.</translation>
    </message>
    <message>
        <source>People in “%1” %2 = in residential units %3 + left out %4.</source>
        <translation>Personer i ”%1” %2 = i bostadsområdena %3 + utelämnade %4.</translation>
    </message>
    <message>
        <source>Row %1 of the stages is no stage: it needs a name, and a first age that is no more than the last, for example F-3, 6, 9.</source>
        <translation>Rad %1 bland stadierna är inget stadium: det behövs ett namn och en första ålder som inte är högre än den sista, till exempel F-3, 6, 9.</translation>
    </message>
    <message>
        <source>The stages “%1” and “%2” have the same name or ages in common. Each age belongs to one stage.</source>
        <translation>Stadierna ”%1” och ”%2” har samma namn eller gemensamma åldrar. Varje ålder hör till ett stadium.</translation>
    </message>
    <message>
        <source>There is no stage. Give at least one, for example F-3, 6, 9.</source>
        <translation>Det finns inget stadium. Ange minst ett, till exempel F-3, 6, 9.</translation>
    </message>
    <message>
        <source>The years to look ahead are 1 to %1.</source>
        <translation>Antalet år framåt är 1 till %1.</translation>
    </message>
    <message>
        <source>The population holds nobody of age 0, so that no children are born, and the youngest stages grow empty after %1. Give a population with all ages from 0, or look less far ahead.</source>
        <translation>Befolkningen innehåller ingen med åldern 0, så inga barn föds, och de yngsta stadierna blir tomma efter %1. Ange en befolkning med alla åldrar från 0, eller se mindre långt framåt.</translation>
    </message>
    <message>
        <source>New dwellings are given, but not who lives in them. Give a table of people per dwelling, too.</source>
        <translation>Nya bostäder är angivna, men inte vilka som bor i dem. Ange också en tabell med antal personer per bostad.</translation>
    </message>
    <message>
        <source>A group of the population is called as another field of the result, “%1”. Give the group another name.</source>
        <translation>En grupp i befolkningen heter som ett annat fält i resultatet, ”%1”. Ge gruppen ett annat namn.</translation>
    </message>
    <message>
        <source>Small areas, grid squares or address points. Who lives there stands in the table of the population.</source>
        <translation>Små områden, rutor eller adresspunkter. Vilka som bor där står i tabellen med befolkningen.</translation>
    </message>
    <message>
        <source>Population by unit, age and group</source>
        <translation>Befolkning per bostadsområde, ålder och grupp</translation>
    </message>
    <message>
        <source>A table with a row for each unit, age and group, as statistics offices give it; rows of the same, such as women and men, are added up.</source>
        <translation>En tabell med en rad för varje bostadsområde, ålder och grupp, så som statistikmyndigheter lämnar den; rader för samma, till exempel kvinnor och män, summeras.</translation>
    </message>
    <message>
        <source>Unit in the population</source>
        <translation>Bostadsområde i befolkningen</translation>
    </message>
    <message>
        <source>Age in the population</source>
        <translation>Ålder i befolkningen</translation>
    </message>
    <message>
        <source>Whole years at the end of the year, such as 6, “6 år” or “100+”.</source>
        <translation>Hela år vid årets slut, till exempel 6, ”6 år” eller ”100+”.</translation>
    </message>
    <message>
        <source>Group in the population</source>
        <translation>Grupp i befolkningen</translation>
    </message>
    <message>
        <source>Without it, all are one group, “pupils”.</source>
        <translation>Utan fält är alla en enda grupp, ”pupils”.</translation>
    </message>
    <message>
        <source>Number of people in the population</source>
        <translation>Antal personer i befolkningen</translation>
    </message>
    <message>
        <source>Year of the population</source>
        <translation>Befolkningens år</translation>
    </message>
    <message>
        <source>The population is that at the end of this year.</source>
        <translation>Befolkningen är den vid slutet av det här året.</translation>
    </message>
    <message>
        <source>Years to look ahead</source>
        <translation>Antal år framåt</translation>
    </message>
    <message>
        <source>First age</source>
        <translation>Första ålder</translation>
    </message>
    <message>
        <source>Last age</source>
        <translation>Sista ålder</translation>
    </message>
    <message>
        <source>Ages that pupils reach in the year in which they begin the grade.</source>
        <translation>De åldrar som eleverna fyller det år då de börjar årskursen.</translation>
    </message>
    <message>
        <source>Rates of survival, moves and births</source>
        <translation>Tal för överlevnad, flyttningar och födslar</translation>
    </message>
    <message>
        <source>A table with the fields rate (survival, moves, births or newborns), age, group, low, mid and high. An empty age or group stands for all; a row that names more goes before one that names less; an empty low or high is as mid. Births are per person and year, and for populations that hold the adults; newborns are the factor from one year&apos;s newborns to the next&apos;s. Without a table everyone stays and lives, and newborns stay as many.</source>
        <translation>En tabell med fälten rate (survival, moves, births eller newborns), age, group, low, mid och high. Tom age eller group gäller alla; en rad som anger mer går före en som anger mindre; tom low eller high är som mid. Births (födslar) anges per person och år och är till för befolkningar som omfattar de vuxna; newborns (nyfödda) är faktorn från ett års nyfödda till nästa års. Utan tabell bor alla kvar och överlever, och antalet nyfödda är detsamma varje år.</translation>
    </message>
    <message>
        <source>New dwellings</source>
        <translation>Nya bostäder</translation>
    </message>
    <message>
        <source>Sites, each of them in the unit it lies in; a site in several units is divided by its area.</source>
        <translation>Lägen, vart och ett i det bostadsområde där det ligger; ett läge i flera områden delas efter sin yta.</translation>
    </message>
    <message>
        <source>Year in which the dwellings are finished</source>
        <translation>År då bostäderna blir färdiga</translation>
    </message>
    <message>
        <source>Number of new dwellings</source>
        <translation>Antal nya bostäder</translation>
    </message>
    <message>
        <source>Tenure of the dwellings</source>
        <translation>Bostädernas upplåtelseform</translation>
    </message>
    <message>
        <source>For example rented, owned flat, house: who moves in differs much.</source>
        <translation>Till exempel hyresrätt, bostadsrätt, äganderätt: vilka som flyttar in skiljer sig mycket åt.</translation>
    </message>
    <message>
        <source>People per new dwelling</source>
        <translation>Personer per ny bostad</translation>
    </message>
    <message>
        <source>A table with the fields tenure, age, group, low, mid and high: how many children of each age and group live in a dwelling when it has just been finished. An empty tenure stands for all that are not named.</source>
        <translation>En tabell med fälten tenure, age, group, low, mid och high: hur många barn i varje ålder och grupp som bor i en bostad när den just har blivit färdig. Tom tenure gäller alla upplåtelseformer som inte nämns.</translation>
    </message>
    <message>
        <source>Pupils by unit, year and stage</source>
        <translation>Elever per bostadsområde, år och stadium</translation>
    </message>
    <message>
        <source>Pupils of all units by year and stage</source>
        <translation>Elever i alla bostadsområden per år och stadium</translation>
    </message>
    <message>
        <source>Pupils in the first year</source>
        <translation>Elever det första året</translation>
    </message>
    <message>
        <source>Pupils in the last year</source>
        <translation>Elever det sista året</translation>
    </message>
    <message>
        <source>Project pupils</source>
        <translation>Prognostisera elever</translation>
    </message>
    <message>
        <source>How many pupils of each group and stage will live where in the years to come.</source>
        <translation>Hur många elever i varje grupp och stadium som kommer att bo var under de kommande åren.</translation>
    </message>
    <message>
        <source>pupils,forecast,projection,population,cohort,births,housing,dwellings,demography,future</source>
        <translation>elever,elevprognos,prognos,framskrivning,befolkning,befolkningsprognos,årskull,födslar,nya bostäder,bostadsbyggande,demografi,framtid,pupils,forecast,projection</translation>
    </message>
    <message>
        <source>&lt;p&gt;A school that opens in five years gets the children of that year. This tool lets the children of each unit grow a year older each year (the cohort-component method), with the rates of survival, moves and births that you give for ages and groups, and adds those who move into new dwellings. Every rate has a low, a middle and a high value, and so has the result.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; each row is a unit in one year and one stage, with its pupils of each group; &lt;i&gt;_low&lt;/i&gt; and &lt;i&gt;_high&lt;/i&gt; are what follows if all that is assumed turns out low, or high. Filter the layer to one year and one stage, and it is a layer of residential units for the other tools, with the groups as count fields. The log ends with the line that accounts for everybody.&lt;/p&gt;&lt;p&gt;A projection tells what follows from what is assumed, not what will be. Children who are born are counted; those who are not rest on the rates of births. Figures of single units are far less sure than their sums.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En skola som öppnar om fem år får det årets barn. Det här verktyget låter barnen i varje bostadsområde bli ett år äldre varje år (kohort-komponentmetoden), med de tal för överlevnad, flyttningar och födslar som du anger för åldrar och grupper, och lägger till dem som flyttar in i nya bostäder. Varje sådant tal har ett lågt, ett mellersta och ett högt värde, och det har även resultatet.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; varje rad är ett bostadsområde under ett år och i ett stadium, med eleverna i varje grupp; &lt;i&gt;_low&lt;/i&gt; och &lt;i&gt;_high&lt;/i&gt; är vad som följer om alla antaganden visar sig bli låga respektive höga. Filtrera lagret till ett år och ett stadium, så är det ett lager med bostadsområden för de andra verktygen, med grupperna som antalsfält. Loggen slutar med den rad som redovisar alla.&lt;/p&gt;&lt;p&gt;En prognos säger vad som följer av antagandena, inte vad som kommer att ske. Barn som är födda är räknade; de som ännu inte är födda bygger på födelsetalen. Siffror för enskilda områden är mycket osäkrare än summorna.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>People in %1 %2 + born %3 + moved %4 + in new dwellings %5 − died %6 − grown older than %7 years %8 = people in %9 %10.</source>
        <translation>Personer år %1 %2 + födda %3 + flyttnetto %4 + i nya bostäder %5 − döda %6 − äldre än %7 år %8 = personer år %9 %10.</translation>
    </message>
    <message>
        <source>A projection from what is assumed. Every unit has a row for each year and stage: filter the layer to one of each.</source>
        <translation>En prognos utifrån antaganden. Varje bostadsområde har en rad för varje år och stadium: filtrera lagret till ett av varje.</translation>
    </message>
    <message>
        <source>Pupils by year and stage</source>
        <translation>Elever per år och stadium</translation>
    </message>
    <message>
        <source>A projection from what is assumed.</source>
        <translation>En prognos utifrån antaganden.</translation>
    </message>
    <message>
        <source>Pupils from %1 to %2</source>
        <translation>Elever från %1 till %2</translation>
    </message>
    <message>
        <source>The layers are not those that the scenarios were scored with: %1 differ. Figures cannot be expected to be the same.</source>
        <translation>Lagren är inte desamma som när scenarierna bedömdes: %1 skiljer sig åt. Siffrorna kan inte väntas bli desamma.</translation>
    </message>
    <message>
        <source>All scenarios have the same H as when they were scored before.</source>
        <translation>Alla scenarier har samma H som när de bedömdes tidigare.</translation>
    </message>
    <message>
        <source>These scenarios have another H than when they were scored before: %1.</source>
        <translation>De här scenarierna har ett annat H än när de bedömdes tidigare: %1.</translation>
    </message>
    <message>
        <source>The units of stage “%1” have other groups than those of stage “%2”. All stages need the same count fields.</source>
        <translation>Bostadsområdena för stadiet ”%1” har andra grupper än de för stadiet ”%2”. Alla stadier behöver samma antalsfält.</translation>
    </message>
    <message>
        <source>Two stages are called “%1”. Give every stage a name of its own.</source>
        <translation>Två stadier heter ”%1”. Ge varje stadium ett eget namn.</translation>
    </message>
    <message>
        <source>%1: “%2” is no number, 0 or more. Write for example 2;4;6.</source>
        <translation>%1: ”%2” är inte ett tal som är 0 eller större. Skriv till exempel 2;4;6.</translation>
    </message>
    <message>
        <source>Weights of the dimensions</source>
        <translation>Dimensionernas vikter</translation>
    </message>
    <message>
        <source>A long way to school</source>
        <translation>En lång väg till skolan</translation>
    </message>
    <message>
        <source>There are %1 dimensions: give each a weight, one of them above 0.</source>
        <translation>Det finns %1 dimensioner: ge var och en en vikt, minst en av dem större än 0.</translation>
    </message>
    <message>
        <source>Say what a long way to school is, in kilometres.</source>
        <translation>Ange vad som är en lång väg till skolan, i kilometer.</translation>
    </message>
    <message>
        <source>The site “%1” is called like a school of today. Give the site another name; a school moves to a site, it is none.</source>
        <translation>Läget ”%1” heter som en av dagens skolor. Ge läget ett annat namn; en skola flyttar till ett läge, men är inte själv ett läge.</translation>
    </message>
    <message>
        <source>Stage %1:</source>
        <translation>Stadium %1:</translation>
    </message>
    <message>
        <source>The chosen model of school choice cannot tell the effect of these changes, so they change nothing: %1. Choose a model by which pupils choose (logit, or admission with places).</source>
        <translation>Den valda modellen för skolval kan inte visa effekten av de här åtgärderna, så de ändrar ingenting: %1. Välj en modell där eleverna väljer (logit, eller antagning med platser).</translation>
    </message>
    <message>
        <source>These scenarios have other pupils than today, so their H also tells what the pupils are like, not only how they are divided: %1.</source>
        <translation>De här scenarierna har andra elever än i dag, så deras H säger också något om vilka eleverna är, inte bara hur de är fördelade: %1.</translation>
    </message>
    <message>
        <source>Everyone to the nearest school</source>
        <translation>Alla i närmaste skola</translation>
    </message>
    <message>
        <source>One row per scenario, the lowest weighted H first, then today and everyone at the nearest school; _low and _high are what is plausible, 95 in 100.</source>
        <translation>En rad per scenario, med lägst vägt H först, därefter i dag och alla i närmaste skola; _low och _high är vad som är rimligt, 95 av 100.</translation>
    </message>
    <message>
        <source>Figures and measures of every scenario in every stage.</source>
        <translation>Varje scenarios siffror och mått i varje stadium.</translation>
    </message>
    <message>
        <source>For every pair: by how much weighted H is lower, and in how many of 100 it is lower.</source>
        <translation>För varje par: hur mycket lägre vägt H är, och i hur många fall av 100 det är lägre.</translation>
    </message>
    <message>
        <source>H lower than today: %1 of 100</source>
        <translation>H lägre än i dag: %1 av 100</translation>
    </message>
    <message>
        <source>“%1” is at least as good by all that is weighed</source>
        <translation>”%1” är minst lika bra i allt som vägs in</translation>
    </message>
    <message>
        <source>older sibling</source>
        <translation>äldre syskon</translation>
    </message>
    <message>
        <source>catchment</source>
        <translation>upptagningsområde</translation>
    </message>
    <message>
        <source>nearness</source>
        <translation>absolut närhet</translation>
    </message>
    <message>
        <source>relative nearness</source>
        <translation>relativ närhet</translation>
    </message>
    <message>
        <source>relative nearness to the guaranteed school</source>
        <translation>relativ närhet i förhållande till den garanterade skolan</translation>
    </message>
    <message>
        <source>Municipal schools admit by: %1</source>
        <translation>Kommunala skolor antar efter: %1</translation>
    </message>
    <message>
        <source>pupils ask for up to %1 schools</source>
        <translation>elever får önska upp till %1 skolor</translation>
    </message>
    <message>
        <source>all pupils</source>
        <translation>alla elever</translation>
    </message>
    <message>
        <source>all schools</source>
        <translation>alla skolor</translation>
    </message>
    <message>
        <source>Open %1 with %2 places</source>
        <translation>Öppna %1 med %2 platser</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>%1 has %2 places</source>
        <translation>%1 har %2 platser</translation>
    </message>
    <message>
        <source>Close %1; the nearest schools take its catchment</source>
        <translation>Lägg ned %1; de närmaste skolorna tar över upptagningsområdet</translation>
    </message>
    <message>
        <source>Close %1; %2 takes its catchment</source>
        <translation>Lägg ned %1; %2 tar över upptagningsområdet</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Flytta %1 till %2</translation>
    </message>
    <message>
        <source>%1 takes in %2</source>
        <translation>%2 går upp i %1</translation>
    </message>
    <message>
        <source>Pair %1 and %2: %1 takes the stages named here, %2 the others</source>
        <translation>Gör %1 och %2 till ett skolpar: %1 tar de stadier som anges här, %2 de övriga</translation>
    </message>
    <message>
        <source>%1 offers the stages %2</source>
        <translation>%1 erbjuder stadierna %2</translation>
    </message>
    <message>
        <source>An area goes to %1</source>
        <translation>Ett område förs över till %1</translation>
    </message>
    <message>
        <source>%1 and %2 share one catchment</source>
        <translation>%1 och %2 delar ett upptagningsområde</translation>
    </message>
    <message>
        <source>%1 % of the places at %2 go first to %3</source>
        <translation>%1 % av platserna vid %2 går först till %3</translation>
    </message>
    <message>
        <source>At most %1 % of the places at %2 go to %3</source>
        <translation>Högst %1 % av platserna vid %2 går till %3</translation>
    </message>
    <message>
        <source>No more free bus to %1</source>
        <translation>Inget busskort längre till %1</translation>
    </message>
    <message>
        <source>Free bus to %1 for those who live far off</source>
        <translation>Busskort till %1 för dem som bor långt bort</translation>
    </message>
    <message>
        <source>A profile at %1 draws %2 (%3)</source>
        <translation>En profil vid %1 lockar %2 (%3)</translation>
    </message>
    <message>
        <source>%1 new dwellings, %2</source>
        <translation>%1 nya bostäder, %2</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 gånger %2</translation>
    </message>
    <message>
        <source>Layer “%1” has no field “%2”, so it is no table of scenarios. It needs: %3.</source>
        <translation>Lagret ”%1” har inget fält ”%2”, så det är ingen tabell med scenarier. Det behöver: %3.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”: every site needs a name of its own; look at features %3.</source>
        <translation>Lagret ”%1”, fältet ”%2”: varje läge behöver ett eget namn; se objekt %3.</translation>
    </message>
    <message>
        <source>Layer “%1”: features %2 name no group of the pupils (%3), or no number of pupils, 0 or more.</source>
        <translation>Lagret ”%1”: objekt %2 anger ingen av elevgrupperna (%3), eller inget elevantal som är 0 eller större.</translation>
    </message>
    <message>
        <source>Layer “%1”, feature %2, field “%3”: %4</source>
        <translation>Lagret ”%1”, objekt %2, fältet ”%3”: %4</translation>
    </message>
    <message>
        <source>the change belongs to no scenario. Give it the name of one.</source>
        <translation>åtgärden hör inte till något scenario. Ge den namnet på ett.</translation>
    </message>
    <message>
        <source>“%1” is no kind of change. There are: %2.</source>
        <translation>”%1” är inget slag av åtgärd. Följande finns: %2.</translation>
    </message>
    <message>
        <source>“%1” is nothing that decides who is admitted. There are: %2.</source>
        <translation>”%1” är inget som avgör vem som antas. Följande finns: %2.</translation>
    </message>
    <message>
        <source>there are no pupils per dwelling for the tenure “%1”. Give the table of tenures, with a row per tenure, stage and group.</source>
        <translation>det finns inget antal elever per bostad för upplåtelseformen ”%1”. Ange tabellen med upplåtelseformer, med en rad per upplåtelseform, stadium och grupp.</translation>
    </message>
    <message>
        <source>new homes need a number of dwellings, 0 or more.</source>
        <translation>nya bostäder behöver ett antal bostäder som är 0 eller större.</translation>
    </message>
    <message>
        <source>New homes %1, %2</source>
        <translation>Nya bostäder %1, %2</translation>
    </message>
    <message>
        <source>Close two schools at a time</source>
        <translation>Lägg ned två skolor åt gången</translation>
    </message>
    <message>
        <source>Number of candidates</source>
        <translation>Antal kandidater</translation>
    </message>
    <message>
        <source>Score closures</source>
        <translation>Bedöm nedläggningar</translation>
    </message>
    <message>
        <source>Closes every school, or every two, one at a time, and ranks what that would do.</source>
        <translation>Lägger ned varje skola, eller varje par av skolor, en nedläggning i taget, och rangordnar vad det skulle innebära.</translation>
    </message>
    <message>
        <source>school,close,closure,shut,candidates,scenario,segregation,scorecard</source>
        <translation>skola,skolenhet,lägga ned,nedläggning,skolnedläggning,stänga,kandidater,scenario,segregation,utfall,school,closure</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Lägg ned %1</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Nedläggningar</translation>
    </message>
    <message>
        <source>How far the two schools may be from each other (m)</source>
        <translation>Hur långt från varandra de två skolorna får ligga (m)</translation>
    </message>
    <message>
        <source>In metres, as the crow flies.</source>
        <translation>I meter, fågelvägen.</translation>
    </message>
    <message>
        <source>Try pairs that divide the stages</source>
        <translation>Pröva skolpar som delar på stadierna</translation>
    </message>
    <message>
        <source>Only where more than one stage is given.</source>
        <translation>Bara när mer än ett stadium är angivet.</translation>
    </message>
    <message>
        <source>Score mergers</source>
        <translation>Bedöm sammanslagningar</translation>
    </message>
    <message>
        <source>Merges every two neighbouring schools, in one building or as a pair that divides the stages, and ranks what that would do.</source>
        <translation>Slår samman varje par av grannskolor, i en byggnad eller som ett skolpar som delar på stadierna, och rangordnar vad det skulle innebära.</translation>
    </message>
    <message>
        <source>school,merge,merger,pair,pairing,consolidation,scenario,segregation,scorecard</source>
        <translation>skola,skolenhet,slå samman,sammanslagning,skolpar,parbildning,samlokalisering,scenario,segregation,utfall,school,merger,pairing</translation>
    </message>
    <message>
        <source>%1 takes %3, %2 the rest</source>
        <translation>%1 tar %3, %2 resten</translation>
    </message>
    <message>
        <source>Mergers</source>
        <translation>Sammanslagningar</translation>
    </message>
    <message>
        <source>The table “changes” of a scenario file, or one with the same fields: a row per change, with the name of its scenario, its step and its kind; polygons where it is about ground.</source>
        <translation>Tabellen ”changes” i en scenariofil, eller en med samma fält: en rad per åtgärd, med namnet på dess scenario, dess steg och dess slag; polygoner där det gäller mark.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Lägen</translation>
    </message>
    <message>
        <source>Where schools could open or move to: field “site”, and if you like “name” and “places”.</source>
        <translation>Där skolor skulle kunna öppna eller flytta in: fältet ”site” och, om du vill, ”name” och ”places”.</translation>
    </message>
    <message>
        <source>Pupils per dwelling by tenure</source>
        <translation>Elever per bostad efter upplåtelseform</translation>
    </message>
    <message>
        <source>For new homes: fields “tenure”, “stage”, “pupil_group” (name of a count field) and “pupils_per_dwelling”.</source>
        <translation>För nya bostäder: fälten ”tenure”, ”stage”, ”pupil_group” (namnet på ett antalsfält) och ”pupils_per_dwelling”.</translation>
    </message>
    <message>
        <source>Scenarios as they were scored before</source>
        <translation>Scenarier så som de bedömdes tidigare</translation>
    </message>
    <message>
        <source>The table “scenarios” of a scenario file: the log then says whether layers and figures are still the same.</source>
        <translation>Tabellen ”scenarios” i en scenariofil: loggen säger då om lager och siffror fortfarande är desamma.</translation>
    </message>
    <message>
        <source>Score scenarios</source>
        <translation>Bedöm scenarier</translation>
    </message>
    <message>
        <source>All scenarios of a file side by side: every measure a school operator can take, scored before it is taken.</source>
        <translation>Alla scenarier i en fil sida vid sida: varje åtgärd som en huvudman kan vidta, bedömd innan den vidtas.</translation>
    </message>
    <message>
        <source>school,scenario,proposal,compare,close,merge,pair,stages,quota,bus,housing,segregation,scorecard</source>
        <translation>skola,skolenhet,scenario,förslag,jämföra,åtgärd,nedläggning,sammanslagning,skolpar,stadier,kvot,busskort,nya bostäder,segregation,utfall,school,scenario,compare</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>Score changes of stages</source>
        <translation>Bedöm stadieförändringar</translation>
    </message>
    <message>
        <source>Gives every school every other run of stages, one at a time, and ranks what that would do.</source>
        <translation>Ger varje skola varje annan följd av stadier, en i taget, och rangordnar vad det skulle innebära.</translation>
    </message>
    <message>
        <source>school,stage,grades,F-6,F-9,7-9,structure,scenario,segregation,scorecard</source>
        <translation>skola,skolenhet,stadium,årskurser,F-6,F-9,7-9,stadieindelning,stadieförändring,skolstruktur,scenario,segregation,utfall,school,stage,grades</translation>
    </message>
    <message>
        <source>Changes of stages</source>
        <translation>Stadieförändringar</translation>
    </message>
    <message>
        <source>School “%1” is named twice in one change.</source>
        <translation>Skolan ”%1” nämns två gånger i samma åtgärd.</translation>
    </message>
    <message>
        <source>School “%1” has no stage in common with those it is to share its catchment with.</source>
        <translation>Skolan ”%1” har inget stadium gemensamt med dem som den ska dela upptagningsområde med.</translation>
    </message>
    <message>
        <source>Profiles are for the groups that choose differently, those of the leading dimension; “%1” is of another.</source>
        <translation>Profiler gäller de grupper som väljer olika, alltså den ledande dimensionens; ”%1” hör till en annan.</translation>
    </message>
    <message>
        <source>The pupils of another stage, in fields of the same names. Catchments and schools are the same layers, with their fields of stages.</source>
        <translation>Eleverna i ett annat stadium, i fält med samma namn. Upptagningsområden och skolor är samma lager, med sina fält för stadier.</translation>
    </message>
    <message>
        <source>Layer “%1”, features %2: areas that are redrawn and new homes need a polygon that can be used. Draw it, or repair it.</source>
        <translation>Lagret ”%1”, objekt %2: områden som ritas om och nya bostäder behöver en polygon som går att använda. Rita den, eller laga den.</translation>
    </message>
    <message>
        <source>Layer “%1”: with the tenure “%2”, the groups of “%3” add up to %4 pupils per dwelling, those of “%5” to %6. Both are the same pupils: correct the rows.</source>
        <translation>Lagret ”%1”: med upplåtelseformen ”%2” summerar grupperna i ”%3” till %4 elever per bostad, de i ”%5” till %6. Det är samma elever: rätta raderna.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A scenario is a list of changes in their order: schools open, extend, close, move, merge, change stages; catchments are redrawn or shared; admission, reserves and quotas, free buses and profiles change; homes are built, cohorts grow. Each scenario is made step by step on top of today and scored with the same pupils and the same model.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; &lt;i&gt;Scenarios side by side&lt;/i&gt; has a row per scenario, the lowest weighted H first, and two yardsticks: today, and everyone at the nearest school. &lt;i&gt;_low&lt;/i&gt; and &lt;i&gt;_high&lt;/i&gt; are what is plausible; &lt;i&gt;chance_of_lower_h&lt;/i&gt; in how many of 100 H is lower than today; &lt;i&gt;dominated_by&lt;/i&gt; names a scenario that is at least as good by all that is weighed, and better in something. &lt;i&gt;neighbours_apart&lt;/i&gt; is the chance that two pupils of one unit are at different schools, &lt;i&gt;classmates_apart&lt;/i&gt; that two of one school part before the next stage. &lt;i&gt;Schools&lt;/i&gt; shows both ends: who is above and who below the whole.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kinds of changes&lt;/b&gt;, and the fields they use beside &lt;i&gt;scenario&lt;/i&gt;, &lt;i&gt;step&lt;/i&gt;, &lt;i&gt;kind&lt;/i&gt;, &lt;i&gt;school&lt;/i&gt; (id) and &lt;i&gt;stages&lt;/i&gt; (none: all): &lt;i&gt;open&lt;/i&gt; (school: a site; value: places; polygon: its catchment, else the ground nearest to it), &lt;i&gt;extend&lt;/i&gt; (value: places afterwards), &lt;i&gt;close&lt;/i&gt; (others: who takes over, else the nearest), &lt;i&gt;move&lt;/i&gt; (others: the site), &lt;i&gt;merge&lt;/i&gt; (others; with stages a pair: the school takes these, the other the rest), &lt;i&gt;change_stages&lt;/i&gt; (stages: those afterwards), &lt;i&gt;redraw&lt;/i&gt; (polygon), &lt;i&gt;share_catchment&lt;/i&gt; (others), &lt;i&gt;admission&lt;/i&gt; (rule: sibling, catchment, absolute_proximity, relative_proximity, relative_to_guaranteed, queue_time, lottery; value: length of the list), &lt;i&gt;reserve&lt;/i&gt; and &lt;i&gt;quota&lt;/i&gt; (pupil_group; value: share of the places; no school: all), &lt;i&gt;bus_pass&lt;/i&gt;, &lt;i&gt;profile&lt;/i&gt; (pupil_group; value: utility), &lt;i&gt;housing&lt;/i&gt; (rule: tenure; value: dwellings; polygon or point), &lt;i&gt;cohort&lt;/i&gt; (pupil_group; value: factor; polygon: only there). &lt;i&gt;cost&lt;/i&gt;, &lt;i&gt;yearly_cost&lt;/i&gt; and &lt;i&gt;note&lt;/i&gt; are for all. What cannot be is refused in words.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ett scenario är en lista med åtgärder i ordning: skolor öppnas, byggs ut, läggs ned, flyttas, slås samman eller byter stadier; upptagningsområden ritas om eller delas; antagning, reserverade platser och kvoter, busskort och profiler ändras; bostäder byggs och årskullar växer. Varje scenario genomförs steg för steg med utgångspunkt i dagens läge och bedöms med samma elever och samma modell.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; &lt;i&gt;Scenarier sida vid sida&lt;/i&gt; har en rad per scenario, med lägst vägt H först, och två måttstockar: i dag och alla i närmaste skola. &lt;i&gt;_low&lt;/i&gt; och &lt;i&gt;_high&lt;/i&gt; är vad som är rimligt; &lt;i&gt;chance_of_lower_h&lt;/i&gt; i hur många fall av 100 H är lägre än i dag; &lt;i&gt;dominated_by&lt;/i&gt; anger ett scenario som är minst lika bra i allt som vägs in och bättre i något. &lt;i&gt;neighbours_apart&lt;/i&gt; är sannolikheten att två elever i ett bostadsområde går i olika skolor, &lt;i&gt;classmates_apart&lt;/i&gt; att två i en skola skiljs åt före nästa stadium. &lt;i&gt;Skolor före och efter&lt;/i&gt; visar båda ändarna: vilka som ligger över och under helheten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Slag av åtgärder&lt;/b&gt;, och de fält de använder utöver &lt;i&gt;scenario&lt;/i&gt;, &lt;i&gt;step&lt;/i&gt; (steg), &lt;i&gt;kind&lt;/i&gt; (slag), &lt;i&gt;school&lt;/i&gt; (skolans id) och &lt;i&gt;stages&lt;/i&gt; (stadier; inga: alla): &lt;i&gt;open&lt;/i&gt;, öppna (school: en plats; value: elevplatser; polygon: upptagningsområdet, annars den mark som ligger närmast), &lt;i&gt;extend&lt;/i&gt;, bygga ut (value: platser efteråt), &lt;i&gt;close&lt;/i&gt;, lägga ned (others: vem som tar över, annars de närmaste), &lt;i&gt;move&lt;/i&gt;, flytta (others: platsen), &lt;i&gt;merge&lt;/i&gt;, slå samman (others; med stages ett skolpar: skolan tar dessa, den andra resten), &lt;i&gt;change_stages&lt;/i&gt;, ändra stadier (stages: de som gäller efteråt), &lt;i&gt;redraw&lt;/i&gt;, rita om (polygon), &lt;i&gt;share_catchment&lt;/i&gt;, dela upptagningsområde (others), &lt;i&gt;admission&lt;/i&gt;, antagning (rule: sibling, catchment, absolute_proximity, relative_proximity, relative_to_guaranteed, queue_time, lottery; value: listans längd), &lt;i&gt;reserve&lt;/i&gt; och &lt;i&gt;quota&lt;/i&gt;, reserverade platser och kvot (pupil_group; value: andel av platserna; ingen skola: alla), &lt;i&gt;bus_pass&lt;/i&gt;, busskort, &lt;i&gt;profile&lt;/i&gt;, profil (pupil_group; value: nytta), &lt;i&gt;housing&lt;/i&gt;, nya bostäder (rule: upplåtelseform; value: antal bostäder; polygon eller punkt), &lt;i&gt;cohort&lt;/i&gt;, årskullar (pupil_group; value: faktor; polygon: bara där). &lt;i&gt;cost&lt;/i&gt;, &lt;i&gt;yearly_cost&lt;/i&gt; och &lt;i&gt;note&lt;/i&gt; gäller alla. Det som inte går avvisas med ord.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; &lt;i&gt;All candidates&lt;/i&gt; ranks them by a quick estimate of H, which leaves places, admission and chance aside. &lt;i&gt;Scenarios side by side&lt;/i&gt; has the whole scorecard of the best, with what is plausible; the yardsticks are today, and everyone at the nearest school. A low H is one criterion among several: see ways, places and how many change school beside it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; &lt;i&gt;Alla kandidater&lt;/i&gt; rangordnar dem efter en snabb uppskattning av H, som bortser från platser, antagning och slump. &lt;i&gt;Scenarier sida vid sida&lt;/i&gt; har en fullständig bedömning av de bästa, med vad som är rimligt; måttstockarna är i dag och alla i närmaste skola. Ett lågt H är ett kriterium bland flera: se också skolvägar, platser och hur många som byter skola.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tries every school, or every two schools: closes them, sends their pupils to the nearest schools with a catchment, and ranks the closures.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Prövar varje skola, eller varje par av skolor: lägger ned dem, låter deras elever gå till de närmaste skolorna med upptagningsområde och rangordnar nedläggningarna.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tries every two schools that are near each other: one takes in the other, or, with several stages, they become a pair in which one takes the lower and the other the upper stages of both.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Prövar varje par av skolor som ligger nära varandra: den ena går upp i den andra eller, med flera stadier, blir de ett skolpar där den ena tar de lägre och den andra de högre stadierna från båda.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tries every school with every other run of stages: where it gains a stage it takes those who live in its catchment of another stage; where it loses one, the nearest schools take over.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Prövar varje skola med varje annan följd av stadier: där den får ett stadium till tar den emot dem som bor i dess upptagningsområde för ett annat stadium; där den förlorar ett tar de närmaste skolorna över.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A small number follows from figures that are always shown, whatever else is hidden. Choose a lower threshold, or do not publish the totals that give it away.</source>
        <translation>Ett litet tal går att räkna ut från siffror som alltid visas, vad som än döljs i övrigt. Välj en lägre gräns, eller publicera inte de summor som röjer det.</translation>
    </message>
    <message>
        <source>The layout shows the map theme “%1”, which the project does not have.</source>
        <translation>Layouten visar karttemat ”%1”, som inte finns i projektet.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 av 100</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Plausible then (95 in 100)</source>
        <translation>Rimligt efteråt (95 av 100)</translation>
    </message>
    <message>
        <source>Chance of a lower H than today</source>
        <translation>Sannolikhet för lägre H än i dag</translation>
    </message>
    <message>
        <source>Less is better in all rows but the compactness of catchments.</source>
        <translation>Mindre är bättre på alla rader utom för upptagningsområdenas kompakthet.</translation>
    </message>
    <message>
        <source>Less is better in all rows.</source>
        <translation>Mindre är bättre på alla rader.</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>Today → then</source>
        <translation>I dag → efteråt</translation>
    </message>
    <message>
        <source>%1, points from the whole</source>
        <translation>%1, procentenheter från helheten</translation>
    </message>
    <message>
        <source>Schools, continued</source>
        <translation>Skolor, fortsättning</translation>
    </message>
    <message>
        <source>The atlas needs the layer of schools, which the project does not have.</source>
        <translation>Atlasen behöver lagret med skolor, som inte finns i projektet.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2”, which the atlas shows. Take a layer of schools that Skolmix has written.</source>
        <translation>Lagret ”%1” har inget fält ”%2”, som atlasen visar. Välj ett lager med skolor som Skolmix har skrivit.</translation>
    </message>
    <message>
        <source>as the whole</source>
        <translation>som helheten</translation>
    </message>
    <message>
        <source>above</source>
        <comment>so many points above the whole</comment>
        <translation>över</translation>
    </message>
    <message>
        <source>below</source>
        <comment>so many points below the whole</comment>
        <translation>under</translation>
    </message>
    <message>
        <source>Pupils then</source>
        <translation>Elever efteråt</translation>
    </message>
    <message>
        <source>Share today, %</source>
        <translation>Andel i dag, %</translation>
    </message>
    <message>
        <source>Share then, %</source>
        <translation>Andel efteråt, %</translation>
    </message>
    <message>
        <source>Points from the whole today</source>
        <translation>Procentenheter från helheten i dag</translation>
    </message>
    <message>
        <source>Points from the whole then</source>
        <translation>Procentenheter från helheten efteråt</translation>
    </message>
    <message>
        <source>All pupils</source>
        <translation>Alla elever</translation>
    </message>
    <message>
        <source>The layer “%1” has no school with a place on the map, so there is no atlas of it.</source>
        <translation>Lagret ”%1” har ingen skola med ett läge på kartan, så det går inte att göra någon atlas av det.</translation>
    </message>
    <message>
        <source>The PDF file %1 could not be written: %2</source>
        <translation>PDF-filen %1 kunde inte skrivas: %2</translation>
    </message>
    <message>
        <source>there is not enough memory.</source>
        <translation>minnet räcker inte till.</translation>
    </message>
    <message>
        <source>the folder cannot be written to, or the disk is full.</source>
        <translation>det går inte att skriva i mappen, eller så är disken full.</translation>
    </message>
    <message>
        <source>QGIS could not draw the layout.</source>
        <translation>QGIS kunde inte rita layouten.</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>det finns ingen sådan mapp.</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>det är en mapp.</translation>
    </message>
    <message>
        <source>the folder cannot be written to.</source>
        <translation>det går inte att skriva i mappen.</translation>
    </message>
    <message>
        <source>another program may have it open.</source>
        <translation>den kan vara öppen i ett annat program.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Bakgrundskarta</translation>
    </message>
    <message>
        <source>The table “%1” of %2 cannot be opened.</source>
        <translation>Tabellen ”%1” i %2 kan inte öppnas.</translation>
    </message>
    <message>
        <source>Schools: %1</source>
        <translation>Skolor: %1</translation>
    </message>
    <message>
        <source>Areas that change school</source>
        <translation>Områden som byter skola</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Förändring: %1</translation>
    </message>
    <message>
        <source>“%1” (%2 features)</source>
        <translation>”%1” (%2 objekt)</translation>
    </message>
    <message>
        <source>“%1” (%2 features, %3)</source>
        <translation>”%1” (%2 objekt, %3)</translation>
    </message>
    <message>
        <source>Made with Skolmix %1, tool %2, at %3.</source>
        <translation>Framtaget med Skolmix %1, verktyget %2, %3.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>Underlag: %1.</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, fortsättning</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Frågan</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>Vad det skulle leda till</translation>
    </message>
    <message>
        <source>Today and then: %1</source>
        <translation>I dag och efteråt: %1</translation>
    </message>
    <message>
        <source>All scenarios, the lowest segregation first</source>
        <translation>Alla scenarier, lägst segregation först</translation>
    </message>
    <message>
        <source>The schools furthest above the whole stand first, those furthest below it last: segregation is a relation between both ends.</source>
        <translation>Skolorna längst över helheten står först och de längst under den sist: segregation är en relation mellan båda ändarna.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and groups</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the model cannot know</source>
        <translation>Vad modellen inte kan visa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>How to make it again</source>
        <translation>Så kan det tas fram på nytt</translation>
    </message>
    <message>
        <source>What becomes of segregation is not shown: small numbers are hidden.</source>
        <translation>Hur segregationen förändras visas inte: små tal är dolda.</translation>
    </message>
    <message>
        <source>on a scale from 0 (every school has the mix of the whole) to 1 (no school mixes groups) it goes from %1 today to %2</source>
        <translation>på en skala från 0 (varje skola har helhetens sammansättning) till 1 (ingen skola blandar grupper) går den från %1 i dag till %2</translation>
    </message>
    <message>
        <source>%1 does not lower segregation: %2.</source>
        <translation>%1 minskar inte segregationen: %2.</translation>
    </message>
    <message>
        <source>None of %1 scenarios lowers segregation, and the least bad is %2: %3.</source>
        <translation>Inget av %1 scenarier minskar segregationen, och minst försämring ger %2: %3.</translation>
    </message>
    <message>
        <source>%1 lowers segregation: %2, %3 % less.</source>
        <translation>%1 minskar segregationen: %2, en minskning med %3 %.</translation>
    </message>
    <message>
        <source>Of %1 scenarios, %2 lowers segregation most: %3, %4 % less.</source>
        <translation>Av %1 scenarier minskar %2 segregationen mest: %3, en minskning med %4 %.</translation>
    </message>
    <message>
        <source>What it would mean for pupils and budgets is not shown: small numbers are hidden.</source>
        <translation>Vad det skulle innebära för elever och budget visas inte: små tal är dolda.</translation>
    </message>
    <message>
        <source>What it would mean for pupils and budgets is not known.</source>
        <translation>Vad det skulle innebära för elever och budget är inte känt.</translation>
    </message>
    <message>
        <source>How sure this is cannot be told: the figures come without margins of error.</source>
        <translation>Hur säkert detta är går inte att säga: siffrorna saknar felmarginaler.</translation>
    </message>
    <message>
        <source>Chance of a lower H than today (%)</source>
        <translation>Sannolikhet för lägre H än i dag (%)</translation>
    </message>
    <message>
        <source>All scenarios, the lowest segregation first (★ best scenario; small: what is plausible, 95 in 100)</source>
        <translation>Alla scenarier, lägst segregation först (★ bästa scenario; små tal: vad som är rimligt, 95 av 100)</translation>
    </message>
    <message>
        <source>Two dots: hidden, for figures of fewer than %1 pupils could be told from it. Changes of fewer pupils than that are shown as none.</source>
        <translation>Två punkter: dolt, eftersom siffror om färre än %1 elever annars skulle kunna räknas ut. Förändringar som gäller färre elever än så visas som ingen förändring.</translation>
    </message>
    <message>
        <source>Both ends of the schools</source>
        <translation>Skolorna i båda ändarna</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a chart in parts</comment>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>I bilder</translation>
    </message>
    <message>
        <source>The answer in three sentences</source>
        <translation>Svaret i tre meningar</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Kartor</translation>
    </message>
    <message>
        <source>Maps and tables of schools show today and the scenario %1.</source>
        <translation>Kartor och tabeller över skolor visar i dag och scenariot %1.</translation>
    </message>
    <message>
        <source>Weighed are: %1.</source>
        <translation>Det som vägs in är: %1.</translation>
    </message>
    <message>
        <source>The scenarios side by side</source>
        <translation>Scenarierna sida vid sida</translation>
    </message>
    <message>
        <source>The other scenarios</source>
        <translation>De andra scenarierna</translation>
    </message>
    <message>
        <source>At none of the schools</source>
        <translation>Inte vid någon av skolorna</translation>
    </message>
    <message>
        <source>No figure today</source>
        <translation>Ingen siffra i dag</translation>
    </message>
    <message>
        <source>Above the whole today</source>
        <translation>Över helheten i dag</translation>
    </message>
    <message>
        <source>Below the whole today</source>
        <translation>Under helheten i dag</translation>
    </message>
    <message>
        <source>As the whole today</source>
        <translation>Som helheten i dag</translation>
    </message>
    <message>
        <source>Today → then, the furthest above the whole first (small: what is plausible then, 95 in 100)</source>
        <translation>I dag → efteråt, längst över helheten först (små tal: vad som är rimligt efteråt, 95 av 100)</translation>
    </message>
    <message>
        <source>Today those above the whole have together %1 more pupils of the group “%2” than they would have with the mix of the whole, and those below it %3 fewer; with the scenario it is %4 more and %5 fewer.</source>
        <translation>I dag har skolorna över helheten tillsammans %1 fler elever i gruppen ”%2” än de skulle ha med helhetens sammansättning, och skolorna under den %3 färre; med scenariot är det %4 fler och %5 färre.</translation>
    </message>
    <message>
        <source>A dash: the school is not there.</source>
        <translation>Ett streck: skolan finns inte då.</translation>
    </message>
    <message>
        <source>A dash: the school is not there, or nobody knows.</source>
        <translation>Ett streck: skolan finns inte då, eller uppgiften är inte känd.</translation>
    </message>
    <message>
        <source>School by school: %1</source>
        <translation>Skola för skola: %1</translation>
    </message>
    <message>
        <source>Above or below is neither better nor worse: it tells who lives where and who goes where, not how well a school teaches.</source>
        <translation>Över eller under är varken bättre eller sämre: det visar vilka som bor var och vilka som går var, inte hur bra undervisningen i en skola är.</translation>
    </message>
    <message>
        <source>Every school</source>
        <translation>Alla skolor</translation>
    </message>
    <message>
        <source>%1: segregation (H) is %2, give or take %3.</source>
        <comment>today or a scenario</comment>
        <translation>%1: segregationen (H) är %2, plus eller minus %3.</translation>
    </message>
    <message>
        <source>Segregation comes without margins of error here: take its last digits for uncertain nevertheless.</source>
        <translation>Segregationen anges här utan felmarginal: betrakta ändå de sista decimalerna som osäkra.</translation>
    </message>
    <message>
        <source>The small numbers below a figure are its plausible range: 95 times in 100 the truth lies within, if the model is right.</source>
        <translation>De små talen under ett värde är dess rimliga intervall: i 95 fall av 100 ligger det sanna värdet inom det, om modellen stämmer.</translation>
    </message>
    <message>
        <source>How sure the figures are</source>
        <translation>Hur säkra siffrorna är</translation>
    </message>
    <message>
        <source>A school&apos;s share of a group less the share that all pupils of the stage have, in percentage points: + is above the whole, − is below it.</source>
        <translation>Gruppens andel av skolans elever minus dess andel av alla elever i stadiet, i procentenheter: + är över helheten, − är under den.</translation>
    </message>
    <message>
        <source>Pupils per 100 places of the school.</source>
        <translation>Elever per 100 platser i skolan.</translation>
    </message>
    <message>
        <source>Shares are whole per cent, and sums may differ by rounding.</source>
        <translation>Andelar anges i hela procent, och summor kan avvika på grund av avrundning.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Vad siffrorna betyder</translation>
    </message>
    <message>
        <source>Layers that this report rests on</source>
        <translation>Lager som rapporten bygger på</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Används till</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>A layer with the same fingerprint has the same content.</source>
        <translation>Ett lager med samma fingeravtryck har samma innehåll.</translation>
    </message>
    <message>
        <source>Which scenario lowers segregation between the schools most, and what does it ask of pupils and budgets?</source>
        <translation>Vilket scenario minskar segregationen mellan skolorna mest, och vad kräver det av elever och budget?</translation>
    </message>
    <message>
        <source>within %1 points of the whole</source>
        <translation>högst %1 procentenheter från helheten</translation>
    </message>
    <message>
        <source>share falls by more than %1 points</source>
        <translation>andelen minskar med mer än %1 procentenheter</translation>
    </message>
    <message>
        <source>share rises by more than %1 points</source>
        <translation>andelen ökar med mer än %1 procentenheter</translation>
    </message>
    <message>
        <source>changes by less than %1 point</source>
        <translation>ändras med mindre än %1 procentenhet</translation>
    </message>
    <message>
        <source>falls by %1 to %2 points</source>
        <translation>minskar med %1–%2 procentenheter</translation>
    </message>
    <message>
        <source>rises by %1 to %2 points</source>
        <translation>ökar med %1–%2 procentenheter</translation>
    </message>
    <message>
        <source>figures hidden (few pupils, or a small change)</source>
        <translation>dolda siffror (få elever eller en liten förändring)</translation>
    </message>
    <message>
        <source>opens: no share today</source>
        <translation>öppnar: ingen andel i dag</translation>
    </message>
    <message>
        <source>closes: no share afterwards</source>
        <translation>läggs ned: ingen andel efteråt</translation>
    </message>
    <message>
        <source>Something went wrong inside the tool. Nothing was written.</source>
        <translation>Något gick fel inne i verktyget. Inget har skrivits.</translation>
    </message>
    <message>
        <source>“%1” has changed since: as many features (%2), but not the same content.</source>
        <translation>”%1” har ändrats sedan dess: lika många objekt (%2), men inte samma innehåll.</translation>
    </message>
    <message>
        <source>“%1” has changed since: %2 features then, %3 now.</source>
        <translation>”%1” har ändrats sedan dess: %2 objekt då, %3 nu.</translation>
    </message>
    <message>
        <source>%1: %2 then, %3 now</source>
        <translation>%1: %2 då, %3 nu</translation>
    </message>
    <message>
        <source>“%1” tells of pupils, so it is no base map. Give it among the layers that leave the house.</source>
        <translation>”%1” innehåller uppgifter om elever och är därför ingen bakgrundskarta. Ange det bland lagren som ska lämnas vidare.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. There are: %2.</source>
        <translation>Det finns inget scenario ”%1”. Det finns: %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>The layers do not say how they were made.</source>
        <translation>Lagren anger inte hur de togs fram.</translation>
    </message>
    <message>
        <source>Made by the tool “%1” (%2) of Skolmix %3, %4.</source>
        <translation>Framtaget med verktyget ”%1” (%2) i Skolmix %3, %4.</translation>
    </message>
    <message>
        <source>With Skolmix, the tool “%1” reads this from the layers, runs it again, and says whether the figures are the same.</source>
        <translation>Med Skolmix läser verktyget ”%1” detta ur lagren, kör det på nytt och säger om siffrorna är desamma.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Kör igen</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Källor: %1.</translation>
    </message>
    <message>
        <source>Map of the schools by their share of %1. Above the whole: %2. Below: %3.</source>
        <translation>Karta över skolorna efter deras andel %1. Över helheten: %2. Under: %3.</translation>
    </message>
    <message>
        <source>Not shown: %1 schools.</source>
        <translation>Visas inte: %1 skolor.</translation>
    </message>
    <message>
        <source>%1: “%2”, %3 features, %4</source>
        <translation>%1: ”%2”, %3 objekt, %4</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>okänt datum</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 liggande</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 stående</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 liggande</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 stående</translation>
    </message>
    <message>
        <source>A page per school</source>
        <translation>En sida per skola</translation>
    </message>
    <message>
        <source>Round borders and lines to (m)</source>
        <translation>Avrunda gränser och linjer till (m)</translation>
    </message>
    <message>
        <source>Take along layers that count pupils at home</source>
        <translation>Ta med lager som räknar elever där de bor</translation>
    </message>
    <message>
        <source>Areas with the pupils who live there. Their counts are hidden as all others are, so that not much of small areas is left.</source>
        <translation>Områden med de elever som bor där. Deras antal döljs som alla andra, så det blir inte mycket kvar av små områden.</translation>
    </message>
    <message>
        <source>Of the base map, only fields it is drawn by</source>
        <translation>I bakgrundskartan: bara fält som den ritas efter</translation>
    </message>
    <message>
        <source>Names and numbers that no map shows stay at home.</source>
        <translation>Namn och tal som ingen karta visar lämnas inte ut.</translation>
    </message>
    <message>
        <source>Smaller files and coarser borders; borders that meet still meet. 0: as they are.</source>
        <translation>Mindre filer och grövre gränser; gränser som möts gör det fortfarande. 0: som de är.</translation>
    </message>
    <message>
        <source>Folder of the package</source>
        <translation>Paketets mapp</translation>
    </message>
    <message>
        <source>The same as one file</source>
        <translation>Detsamma som en enda fil</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-filer (*.zip)</translation>
    </message>
    <message>
        <source>Package for another office</source>
        <translation>Paket till ett annat kontor</translation>
    </message>
    <message>
        <source>Maps, reports and sharing</source>
        <translation>Kartor, rapporter och delning</translation>
    </message>
    <message>
        <source>A folder that opens in any QGIS, with or without Skolmix: maps, layouts, report, scenarios.</source>
        <translation>En mapp som går att öppna i vilket QGIS som helst, med eller utan Skolmix: kartor, layouter, rapport, scenarier.</translation>
    </message>
    <message>
        <source>school,scenario,package,share,project,geopackage,zip,export,offline</source>
        <translation>skola,skolenhet,scenario,paket,dela,projekt,geopackage,zip,export,offline,school,package,share</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the layers that a tool which scores scenarios made into a folder that can be sent as it is: &lt;i&gt;plan.qgz&lt;/i&gt;, a project with a group of layers and map themes per scenario, all with the same scales, and layouts on A4 and A3 and with a page per school; &lt;i&gt;plan.gpkg&lt;/i&gt;, its layers; &lt;i&gt;scenarios.gpkg&lt;/i&gt;, the scenarios, to be changed and scored again; the report as &lt;i&gt;report.html&lt;/i&gt; and &lt;i&gt;report.pdf&lt;/i&gt;; and &lt;i&gt;README.txt&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; open plan.qgz, in any folder, in any QGIS. It needs no plugin. With Skolmix, &lt;i&gt;Run again&lt;/i&gt; and &lt;i&gt;Score scenarios&lt;/i&gt; take the tables up again; pupils by home are needed for that, and only those who have them should have them.&lt;/p&gt;&lt;p&gt;Small numbers are hidden unless you say otherwise, as the tool &lt;i&gt;Hide small numbers&lt;/i&gt; does, everywhere: in layers, labels, charts, report and layouts, which are all made of the layers that are passed on. Layers that count pupils where they live stay at home. &lt;i&gt;What is hidden, and why&lt;/i&gt; is for you alone and not part of the package.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lägger lagren från ett verktyg som bedömer scenarier i en mapp som kan skickas som den är: &lt;i&gt;plan.qgz&lt;/i&gt;, ett projekt med en grupp av lager och karttema per scenario, alla med samma skalor, och layouter i A4 och A3 och med en sida per skola; &lt;i&gt;plan.gpkg&lt;/i&gt;, projektets lager; &lt;i&gt;scenarios.gpkg&lt;/i&gt;, scenarierna, som kan ändras och bedömas på nytt; rapporten som &lt;i&gt;report.html&lt;/i&gt; och &lt;i&gt;report.pdf&lt;/i&gt;; samt &lt;i&gt;README.txt&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; öppna plan.qgz, i vilken mapp som helst, i vilket QGIS som helst. Inget insticksprogram behövs. Med Skolmix kan &lt;i&gt;Kör igen&lt;/i&gt; och &lt;i&gt;Bedöm scenarier&lt;/i&gt; arbeta vidare med tabellerna; till det behövs uppgifter om elever där de bor, och sådana ska bara finnas hos dem som redan har dem.&lt;/p&gt;&lt;p&gt;Små tal döljs om du inte anger något annat, på samma sätt som verktyget &lt;i&gt;Dölj små tal&lt;/i&gt; gör, och det överallt: i lager, etiketter, diagram, rapport och layouter, som alla tas fram ur de lager som lämnas vidare. Lager som räknar elever där de bor lämnas inte ut. &lt;i&gt;Vad som är dolt, och varför&lt;/i&gt; är bara för dig och ingår inte i paketet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>plan.qgz        the project: open it in QGIS 3.40 or newer; no plugin is needed</source>
        <translation>plan.qgz        projektet: öppna det i QGIS 3.40 eller senare; inget insticksprogram behövs</translation>
    </message>
    <message>
        <source>plan.gpkg       its layers</source>
        <translation>plan.gpkg       projektets lager</translation>
    </message>
    <message>
        <source>scenarios.gpkg  the scenarios, for Skolmix (where they were given)</source>
        <translation>scenarios.gpkg  scenarierna, för Skolmix (om de har angetts)</translation>
    </message>
    <message>
        <source>report.html     the report, for every browser</source>
        <translation>report.html     rapporten, för alla webbläsare</translation>
    </message>
    <message>
        <source>report.pdf      the report, for print</source>
        <translation>report.pdf      rapporten, för utskrift</translation>
    </message>
    <message>
        <source>All files belong into one folder, whichever.</source>
        <translation>Alla filer ska ligga i samma mapp, vilken som helst.</translation>
    </message>
    <message>
        <source>To score the scenarios again, with the Skolmix plugin</source>
        <translation>Så bedöms scenarierna på nytt, med insticksprogrammet Skolmix</translation>
    </message>
    <message>
        <source>How the package was made</source>
        <translation>Hur paketet togs fram</translation>
    </message>
    <message>
        <source>Nothing was written: figures could be told to within less than %1 pupils, among them %2. Leave out a layer, or choose a lower threshold.</source>
        <translation>Inget har skrivits: siffror går att räkna ut till ett intervall som är smalare än %1 elever, bland dem %2. Utelämna ett lager eller välj en lägre gräns.</translation>
    </message>
    <message>
        <source>Skolmix %1 has no tool “%2” with an output “%3”; Skolmix %4 made the layer.</source>
        <translation>Skolmix %1 har inget verktyg ”%2” med resultatet ”%3”; lagret togs fram med Skolmix %4.</translation>
    </message>
    <message>
        <source>“%1” (%2 selected features, %3)</source>
        <translation>”%1” (%2 valda objekt, %3)</translation>
    </message>
    <message>
        <source>Layers that “%1” was made of are not here: %2. Add them to the project, put them as GeoPackages into the folder of the result, or give them as layers it could be made of.</source>
        <translation>Lager som ”%1” togs fram ur finns inte här: %2. Lägg till dem i projektet, lägg dem som GeoPackage-filer i resultatets mapp, eller ange dem som lager som resultatet kan ha tagits fram ur.</translation>
    </message>
    <message>
        <source>Running “%1” again …</source>
        <translation>Kör ”%1” igen …</translation>
    </message>
    <message>
        <source>The tool did not come to a result.</source>
        <translation>Verktyget kom inte fram till något resultat.</translation>
    </message>
    <message>
        <source>The rows are not the same, but their figures are.</source>
        <translation>Raderna är inte desamma, men deras siffror är det.</translation>
    </message>
    <message>
        <source>The figures are not the same: %1 of %2 values differ.</source>
        <translation>Siffrorna är inte desamma: %1 av %2 värden skiljer sig åt.</translation>
    </message>
    <message>
        <source>%1, in %2 rows, most in %3</source>
        <translation>%1, på %2 rader, mest i %3</translation>
    </message>
    <message>
        <source>Rows that are not there now: %1</source>
        <translation>Rader som inte finns nu: %1</translation>
    </message>
    <message>
        <source>Rows that were not there then: %1</source>
        <translation>Rader som inte fanns då: %1</translation>
    </message>
    <message>
        <source>The figures are the same: %1 rows, %2 values.</source>
        <translation>Siffrorna är desamma: %1 rader, %2 värden.</translation>
    </message>
    <message>
        <source>There is no figure to compare: all are hidden.</source>
        <translation>Det finns ingen siffra att jämföra: alla är dolda.</translation>
    </message>
    <message>
        <source>Hidden figures were not compared, the others as far as they are rounded.</source>
        <translation>Dolda siffror har inte jämförts, övriga så långt avrundningen medger.</translation>
    </message>
    <message>
        <source>Layers that have changed since: %1.</source>
        <translation>Lager som har ändrats sedan dess: %1.</translation>
    </message>
    <message>
        <source>Skolmix %1 made them, this is Skolmix %2.</source>
        <translation>De togs fram med Skolmix %1, det här är Skolmix %2.</translation>
    </message>
    <message>
        <source>Result layer</source>
        <translation>Resultatlager</translation>
    </message>
    <message>
        <source>Layers it could be made of</source>
        <translation>Lager som resultatet kan ha tagits fram ur</translation>
    </message>
    <message>
        <source>Besides those of the project and of the GeoPackages in the folder of the result.</source>
        <translation>Utöver projektets lager och lagren i de GeoPackage-filer som ligger i resultatets mapp.</translation>
    </message>
    <message>
        <source>The result of today</source>
        <translation>Dagens resultat</translation>
    </message>
    <message>
        <source>Whether the figures are the same</source>
        <translation>Om siffrorna är desamma</translation>
    </message>
    <message>
        <source>Values compared</source>
        <translation>Jämförda värden</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Värden som skiljer sig åt</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Största skillnad</translation>
    </message>
    <message>
        <source>Reads from a layer how it was made, makes it again, and says whether the figures are the same.</source>
        <translation>Läser i ett lager hur det togs fram, tar fram det på nytt och säger om siffrorna är desamma.</translation>
    </message>
    <message>
        <source>provenance,reproduce,repeat,check,history,metadata</source>
        <translation>härkomst,spårbarhet,reproducera,upprepa,kontrollera,historik,metadata,provenance,reproduce</translation>
    </message>
    <message>
        <source>The result layer cannot be opened.</source>
        <translation>Resultatlagret kan inte öppnas.</translation>
    </message>
    <message>
        <source>Layer “%1” does not say how it was made: the history of its metadata holds no entry of Skolmix.</source>
        <translation>Lagret ”%1” anger inte hur det togs fram: historiken i dess metadata har ingen post från Skolmix.</translation>
    </message>
    <message>
        <source>Report for print</source>
        <translation>Rapport för utskrift</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Report on scenarios</source>
        <translation>Scenariorapport</translation>
    </message>
    <message>
        <source>What the scenarios come to, for those who decide: one page that stands alone, and a PDF.</source>
        <translation>Vad scenarierna innebär, för dem som beslutar: en fristående sida och en PDF.</translation>
    </message>
    <message>
        <source>school,scenario,report,board,decision,pdf,html,segregation,summary</source>
        <translation>skola,skolenhet,scenario,rapport,nämnd,beslut,beslutsunderlag,pdf,html,segregation,sammanfattning,school,report</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes the layers that a tool which scores scenarios made, and tells them to a board: the question, the answer in three sentences, maps of today and then, all scenarios by all figures, both ends of the schools, how sure it is, what is taken for granted and what no model knows, sources with their dates, and how to make it again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; the HTML file needs nothing else, no other file and no internet: it can be sent, printed, and read aloud by a screen reader. The PDF has the same for paper. Hidden figures are two dots (..).&lt;/p&gt;&lt;p&gt;Small numbers are hidden unless you say otherwise, as the tool &lt;i&gt;Hide small numbers&lt;/i&gt; does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tar lagren från ett verktyg som bedömer scenarier och redovisar dem för en nämnd: frågan, svaret i tre meningar, kartor över i dag och efteråt, alla scenarier i alla siffror, skolorna i båda ändarna, hur säkert det är, vad som tas för givet och vad ingen modell vet, källor med datum och hur det hela kan tas fram på nytt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; HTML-filen behöver inget annat, varken andra filer eller internet: den kan skickas, skrivas ut och läsas upp av en skärmläsare. PDF-filen har detsamma för papper. Dolda siffror visas som två punkter (..).&lt;/p&gt;&lt;p&gt;Små tal döljs om du inte anger något annat, på samma sätt som verktyget &lt;i&gt;Dölj små tal&lt;/i&gt; gör.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The catchments of every scenario and stage, and today&apos;s, with the pupils of their schools.</source>
        <translation>Upptagningsområdena i varje scenario och stadium, och dagens, med eleverna i deras skolor.</translation>
    </message>
    <message>
        <source>Layer “%1” has no scenarios to tell about, or no row of today. Run the tool that scores scenarios again and give its table.</source>
        <translation>Lagret ”%1” har inga scenarier att redovisa, eller ingen rad för i dag. Kör verktyget som bedömer scenarier igen och ange dess tabell.</translation>
    </message>
    <message>
        <source>Layer “%1” tells of the scenario “%2”, which the table of scenarios does not know. Give layers that were made by the same run.</source>
        <translation>Lagret ”%1” gäller scenariot ”%2”, som inte finns i tabellen med scenarier. Ange lager från samma körning.</translation>
    </message>
    <message>
        <source>%1 is not among the layers. Give all layers that a tool that scores scenarios made.</source>
        <translation>%1 finns inte bland lagren. Ange alla lager från ett verktyg som bedömer scenarier.</translation>
    </message>
    <message>
        <source>The layer with the schools before and after</source>
        <translation>Lagret med skolorna före och efter</translation>
    </message>
    <message>
        <source>The table with the scenarios side by side</source>
        <translation>Tabellen med scenarierna sida vid sida</translation>
    </message>
    <message>
        <source>all others are fewer than %1 pupils</source>
        <translation>alla övriga är färre än %1 elever</translation>
    </message>
    <message>
        <source>it differs from a figure that is shown by fewer than %1 pupils</source>
        <translation>skillnaden mot en siffra som visas är mindre än %1 elever</translation>
    </message>
    <message>
        <source>it would give away another hidden figure</source>
        <translation>det skulle röja en annan dold siffra</translation>
    </message>
    <message>
        <source>%1; shown as it is today</source>
        <translation>%1; visas som i dag</translation>
    </message>
    <message>
        <source>What is hidden, and why</source>
        <translation>Vad som är dolt, och varför</translation>
    </message>
    <message>
        <source>For those who have the whole layers. Do not pass it on: who knows why a figure is hidden knows more of it.</source>
        <translation>För dem som har lagren i sin helhet. Lämna den inte vidare: den som vet varför en siffra är dold vet mer om den.</translation>
    </message>
    <message>
        <source>%1 of %2 counts of pupils are not shown as they are; of these, %3 are shown as they are today.</source>
        <translation>%1 av %2 uppgifter om elevantal visas inte som de är; av dem visas %3 som i dag.</translation>
    </message>
    <message>
        <source>The audit found no hidden figure, and no difference, that could be told to within less than %1 pupils.</source>
        <translation>Granskningen hittade ingen dold siffra, och ingen skillnad, som går att räkna ut till ett intervall som är smalare än %1 elever.</translation>
    </message>
    <message>
        <source>Left out, as they would tell more than is shown: %1</source>
        <translation>Utelämnat, eftersom det skulle röja mer än det som visas: %1</translation>
    </message>
    <message>
        <source>Left out, as they count pupils where they live: %1.</source>
        <translation>Utelämnade, eftersom de räknar elever där de bor: %1.</translation>
    </message>
    <message>
        <source>Several layers count pupils where they live: %1. Nobody checks what one says of the areas of another. Give only one of them away.</source>
        <translation>Flera lager räknar elever där de bor: %1. Ingen kontrollerar vad det ena säger om områdena i det andra. Lämna bara ut ett av dem.</translation>
    </message>
    <message>
        <source>Hide counts below (pupils)</source>
        <translation>Dölj antal under (elever)</translation>
    </message>
    <message>
        <source>Further fields with counts</source>
        <translation>Fler fält med antal</translation>
    </message>
    <message>
        <source>Result layers, and what goes along</source>
        <translation>Resultatlager, och vad som följer med</translation>
    </message>
    <message>
        <source>All layers and tables that a tool which scores scenarios made, and if you like the scenario file and the layers that it was made of.</source>
        <translation>Alla lager och tabeller från ett verktyg som bedömer scenarier, och om du vill scenariofilen och lagren som resultatet togs fram ur.</translation>
    </message>
    <message>
        <source>Counts below this many pupils, what is left of the whole beside them, and differences between scenarios below it are hidden, with all that would give them away. 0 hides nothing: then do not pass the result on.</source>
        <translation>Antal under så många elever, det som återstår av helheten vid sidan av dem och skillnader mellan scenarier under gränsen döljs, tillsammans med allt som skulle röja dem. 0 döljer inget: lämna i så fall inte resultatet vidare.</translation>
    </message>
    <message>
        <source>Of layers of your own that count pupils: names with commas between them, the groups of one dimension together, and ; between dimensions. Fields of groups that the results tell of are known.</source>
        <translation>I egna lager som räknar elever: namn åtskilda med kommatecken, med grupperna i en dimension tillsammans och ; mellan dimensionerna. Fält för grupper som resultaten redovisar är redan kända.</translation>
    </message>
    <message>
        <source>Keep it to yourself: who knows why a figure is hidden knows more of it.</source>
        <translation>Behåll den för dig själv: den som vet varför en siffra är dold vet mer om den.</translation>
    </message>
    <message>
        <source>Counts of pupils</source>
        <translation>Uppgifter om elevantal</translation>
    </message>
    <message>
        <source>Hidden counts of pupils</source>
        <translation>Dolda uppgifter om elevantal</translation>
    </message>
    <message>
        <source>Base map, from top to bottom</source>
        <translation>Bakgrundskarta, uppifrån och ned</translation>
    </message>
    <message>
        <source>Drawn as they are styled now, below the results: water, streets, built-up land.</source>
        <translation>Ritas med sin nuvarande stil, under resultaten: vatten, gator, bebyggd mark.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>School plan</source>
        <translation>Skolplan</translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation>Fråga till nämnden</translation>
    </message>
    <message>
        <source>Without it, a general one.</source>
        <translation>Utan den används en allmän fråga.</translation>
    </message>
    <message>
        <source>Author or office</source>
        <translation>Författare eller kontor</translation>
    </message>
    <message>
        <source>Scenario on the maps</source>
        <translation>Scenario på kartorna</translation>
    </message>
    <message>
        <source>Its name. Without it, the one with the lowest segregation.</source>
        <translation>Scenariots namn. Utan namn visas det med lägst segregation.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>Som i QGIS</translation>
    </message>
    <message>
        <source>Small numbers are not hidden. Do not pass the result on.</source>
        <translation>Små tal är inte dolda. Lämna inte resultatet vidare.</translation>
    </message>
    <message>
        <source>Layer “%1”, field “%2”, has no “%3”. It has: %4.</source>
        <translation>Lagret ”%1”, fältet ”%2”, har inget ”%3”. Där finns: %4.</translation>
    </message>
    <message>
        <source>Layer “%1” cannot be styled like that: it needs %2. Its fields are: %3.</source>
        <translation>Lagret ”%1” kan inte få den stilen: det behöver %2. Fälten är: %3.</translation>
    </message>
    <message>
        <source>the fields of a group, such as “low_pupils”, “low_share” and “low_deviation”</source>
        <translation>fälten för en grupp, till exempel ”low_pupils”, ”low_share” och ”low_deviation”</translation>
    </message>
    <message>
        <source>schools as points</source>
        <translation>skolor som punkter</translation>
    </message>
    <message>
        <source>the fields “proposal”, “from_school” and “to_school”</source>
        <translation>fälten ”proposal”, ”from_school” och ”to_school”</translation>
    </message>
    <message>
        <source>The whole&apos;s share (%)</source>
        <translation>Helhetens andel (%)</translation>
    </message>
    <message>
        <source>Layer to style</source>
        <translation>Lager som ska få stil</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Vad kartan visar</translation>
    </message>
    <message>
        <source>What the layer is made for</source>
        <translation>Det som lagret är gjort för</translation>
    </message>
    <message>
        <source>Deviation from the whole</source>
        <translation>Avvikelse från helheten</translation>
    </message>
    <message>
        <source>Change from today to afterwards</source>
        <translation>Förändring från i dag till efteråt</translation>
    </message>
    <message>
        <source>Ways to school (desire lines)</source>
        <translation>Skolvägar (flödeslinjer)</translation>
    </message>
    <message>
        <source>As the fields call it: edu_low of edu_low_share. Without it, the first.</source>
        <translation>Som fälten kallar den: edu_low i edu_low_share. Utan namn används den första.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Afterwards, where the layer knows</source>
        <translation>Efteråt, där lagret har uppgifter om det</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Plan, proposal or scenario that is shown</source>
        <translation>Plan, förslag eller scenario som visas</translation>
    </message>
    <message>
        <source>Its name. Without it, the first. The others can be ticked in the layer tree.</source>
        <translation>Namnet. Utan namn visas det första. De andra kan bockas för i lagerträdet.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>What deviations are measured from, for the legend. Without it, that of the rows.</source>
        <translation>Vad avvikelserna mäts från, för teckenförklaringen. Utan värde används helheten enligt raderna.</translation>
    </message>
    <message>
        <source>Styled layer</source>
        <translation>Lager med stil</translation>
    </message>
    <message>
        <source>Style a mix layer</source>
        <translation>Sätt stil på ett lager med elevsammansättning</translation>
    </message>
    <message>
        <source>Draws any layer with the fields of a Skolmix result as Skolmix does: another group, another moment, another scenario, or what changes.</source>
        <translation>Ritar ett lager med fälten från ett Skolmix-resultat så som Skolmix gör: en annan grupp, en annan tidpunkt, ett annat scenario eller det som förändras.</translation>
    </message>
    <message>
        <source>style,map,legend,diverging,colour-blind,pie,change,difference,scenario</source>
        <translation>stil,karta,teckenförklaring,divergerande,färgblind,cirkeldiagram,förändring,skillnad,scenario,style,map,legend</translation>
    </message>
    <message>
        <source>&lt;p&gt;Results come styled for the first group. This shows another group, today instead of afterwards, another scenario, or the change between the two, with the same colours and classes as everywhere. A layer of the project is styled in the project; a file that is in no project keeps the style itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; purple is below the whole, orange above, in classes of percentage points that are the same on every map; both ends are in the legend, because one is not without the other. Pies show the mix, and grow with the pupils. Changes have colours of their own, green where the share falls and pink where it rises: they say nothing of the level. A star is a school that opens, a cross one that closes. White with dashes is not shown, because few pupils are behind it. The colours can be told apart by colour-blind readers, and in grey print they tell how far from the middle.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Resultaten har från början en stil som visar den första gruppen. Det här verktyget visar en annan grupp, i dag i stället för efteråt, ett annat scenario eller förändringen från i dag till efteråt, med samma färger och klasser som överallt. Ett lager i projektet får sin stil i projektet; en fil som inte finns i något projekt bär själv stilen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; lila är under helheten och orange över, i klasser av procentenheter som är desamma på alla kartor; båda ändarna finns i teckenförklaringen, eftersom den ena inte finns utan den andra. Cirkeldiagram visar elevsammansättningen och är större ju fler eleverna är. Förändringar har egna färger, grönt där andelen minskar och rosa där den ökar: de säger inget om nivån. En stjärna är en skola som öppnar, ett kryss en som läggs ned. Vitt med streck visas inte, eftersom det gäller få elever. Färgerna kan skiljas åt även av färgblinda, och i gråskala visar de hur långt från mitten värdet ligger.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The layer cannot be opened.</source>
        <translation>Lagret kan inte öppnas.</translation>
    </message>
    <message>
        <source>Layer “%1” is neither in the project nor in a file: nothing keeps its style. Load it into a project first.</source>
        <translation>Lagret ”%1” finns varken i projektet eller i en fil: stilen sparas ingenstans. Läs först in lagret i ett projekt.</translation>
    </message>
    <message>
        <source>The style of “%1” cannot be saved: %2</source>
        <translation>Stilen för ”%1” kan inte sparas: %2</translation>
    </message>
    <message>
        <source>Layers to pass on</source>
        <translation>Lager att lämna vidare</translation>
    </message>
    <message>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackage-filer (*.gpkg)</translation>
    </message>
    <message>
        <source>Hide small numbers</source>
        <translation>Dölj små tal</translation>
    </message>
    <message>
        <source>Layers in which nobody can find out counts of a few pupils, not even by comparing scenarios.</source>
        <translation>Lager där ingen kan ta reda på antal som gäller några få elever, inte ens genom att jämföra scenarier.</translation>
    </message>
    <message>
        <source>school,privacy,secrecy,suppression,small numbers,disclosure,share,confidential</source>
        <translation>skola,skolenhet,integritet,sekretess,röjande,röjandekontroll,undertryckning,små tal,dela,konfidentiell,school,privacy,suppression,disclosure</translation>
    </message>
    <message>
        <source>&lt;p&gt;Hides all counts of pupils below a number, the rest of a school beside a group where that is below it, and changes between today and a scenario, or between two scenarios, that are below it: they tell who lives in the few houses that move. Then as little more as it takes so that nobody can work out a hidden number from sums, shares and other tables: all layers are taken as one. At last an audit solves, for every hidden number, between which values it could be for somebody who knows all that is shown. Where that is less than the number wide, nothing is written.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; one GeoPackage with all layers. Hidden figures are empty (NULL), and &lt;i&gt;hidden&lt;/i&gt; is 1 in their rows. Counts are whole pupils, shares whole per cent. What a scenario changes by less than the number is shown as it is today, where that gives nothing else away; &lt;i&gt;as_today&lt;/i&gt; is then 1. &lt;i&gt;What is hidden, and why&lt;/i&gt; is for you alone.&lt;/p&gt;&lt;p&gt;Shares, deviations and ranges are hidden with their counts. Parts of measures, surplus and numbers of which nobody knows what they tell are left out of layers that count pupils; the log names them. H, D and η² stay where the hidden numbers are too many to be solved for.&lt;/p&gt;&lt;p&gt;Styles and histories of the layers do not come along: they may hold numbers. Somebody who knows pupils of a school from elsewhere can know more than the audit reckons with.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Döljer alla elevantal under en gräns, resten av en skola vid sidan av en grupp om den är under gränsen, och förändringar mellan i dag och ett scenario, eller mellan två scenarier, som är under gränsen: de avslöjar vilka som bor i de få hus som flyttas. Därefter döljs så lite till som behövs för att ingen ska kunna räkna ut ett dolt tal från summor, andelar och andra tabeller: alla lager behandlas som ett. Till sist räknar en granskning ut, för varje dolt tal, mellan vilka värden det kan ligga för den som känner till allt som visas. Om det intervallet är smalare än gränsen skrivs inget.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; ett GeoPackage med alla lager. Dolda siffror är tomma (NULL), och &lt;i&gt;hidden&lt;/i&gt; är 1 på deras rader. Antal är hela elever, andelar hela procent. Det som ett scenario ändrar med mindre än gränsen visas som i dag, om det inte röjer något annat; &lt;i&gt;as_today&lt;/i&gt; är då 1. &lt;i&gt;Vad som är dolt, och varför&lt;/i&gt; är bara för dig.&lt;/p&gt;&lt;p&gt;Andelar, avvikelser och intervall döljs tillsammans med sina antal. Delar av mått, överskott och tal som ingen vet vad de avslöjar utelämnas ur lager som räknar elever; loggen namnger dem. H, D och η² är kvar där de dolda talen är så många att de inte går att räkna ut.&lt;/p&gt;&lt;p&gt;Lagrens stilar och historik följer inte med: de kan innehålla tal. Den som känner till en skolas elever på annat sätt kan veta mer än granskningen räknar med.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>All stages together.</source>
        <translation>Alla stadier tillsammans.</translation>
    </message>
    <message>
        <source>Not there today</source>
        <translation>Finns inte i dag</translation>
    </message>
    <message>
        <source>Counts below %1 pupils, and all that would give them away, are hidden: empty in the layers, two dots (..) in tables. Changes of fewer pupils than that are shown as none (field as_today). Counts are whole pupils.</source>
        <translation>Antal under %1 elever, och allt som skulle röja dem, är dolda: tomma i lagren, två punkter (..) i tabeller. Ändringar som omfattar färre elever än så visas som inga (fältet as_today). Antal är hela elever.</translation>
    </message>
    <message>
        <source>the tool Run again on a layer of this project, with the layers named below at hand;</source>
        <translation>med verktyget Kör igen på ett lager i det här projektet, med lagren som anges nedan till hands;</translation>
    </message>
    <message>
        <source>or the tool Score scenarios, with the tables of scenarios.gpkg and layers of your own.</source>
        <translation>eller med verktyget Bedöm scenarier, med tabellerna i scenarios.gpkg och egna lager.</translation>
    </message>
    <message>
        <source>What the figures were made of</source>
        <translation>Vad siffrorna togs fram ur</translation>
    </message>
    <message>
        <source>How they were made</source>
        <translation>Hur de togs fram</translation>
    </message>
    <message>
        <source>Fingerprints of the files (SHA-256)</source>
        <translation>Filernas fingeravtryck (SHA-256)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every layer that Skolmix writes says in its metadata which tool made it, in which version, with which parameters and seed, and from which layers: their names, how many features they had, their date, and a fingerprint of their content. This tool finds these layers by their fingerprint, wherever they lie and whatever they are called, runs the tool again and compares every number. Where there is only a layer of the same name, it takes that and says that it has changed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read the result:&lt;/b&gt; the log says whether the figures are the same, or which differ, in how many rows and where most, and which layers have changed since. &lt;i&gt;SAME&lt;/i&gt; says it to models. Figures that differ although no layer has changed were altered by hand, or made by another version.&lt;/p&gt;&lt;p&gt;Layers of a package in which small numbers are hidden are compared as far as they show anything, and what they were made of is found by its name, for a fingerprint would let others check their guesses. Reports and other files are not made again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Varje lager som Skolmix skriver anger i sina metadata vilket verktyg som tog fram det, i vilken version, med vilka parametrar och vilket startvärde, och ur vilka lager: deras namn, hur många objekt de hade, deras datum och ett fingeravtryck av deras innehåll. Det här verktyget hittar lagren med hjälp av fingeravtrycket, var de än ligger och vad de än heter, kör verktyget igen och jämför varje tal. Där det bara finns ett lager med samma namn tar det lagret och säger att det har ändrats.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Så läser du resultatet:&lt;/b&gt; loggen säger om siffrorna är desamma eller vilka som skiljer sig åt, på hur många rader och var mest, och vilka lager som har ändrats sedan dess. &lt;i&gt;SAME&lt;/i&gt; talar om det för modeller. Siffror som skiljer sig åt fastän inget lager har ändrats har ändrats för hand eller tagits fram med en annan version.&lt;/p&gt;&lt;p&gt;Lager i ett paket där små tal är dolda jämförs så långt de visar något, och det som de togs fram ur söks efter namn, för ett fingeravtryck skulle låta andra pröva sina gissningar. Rapporter och andra filer tas inte fram på nytt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Names of groups</source>
        <translation>Namn på grupper</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>What maps and pages call the groups. Those that are not named here are called as their fields.</source>
        <translation>Vad kartor och sidor kallar grupperna. De som inte nämns här heter som sina fält.</translation>
    </message>
    <message>
        <source>Names of groups: there is no group “%1”. There are: %2.</source>
        <translation>Namn på grupper: det finns ingen grupp ”%1”. Det finns: %2.</translation>
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
