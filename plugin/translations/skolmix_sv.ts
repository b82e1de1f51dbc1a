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
        <source>Layer “%1”: the fields %2 look like shares (the largest value is %3), not numbers of pupils. Shares cannot be added up over areas: multiply them by the number of pupils first.</source>
        <translation>Lagret ”%1”: fälten %2 ser ut att vara andelar (det största värdet är %3), inte antal elever. Andelar kan inte summeras över områden: multiplicera dem först med antalet elever.</translation>
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
        <source>Layer “%1”: more than one school has the id %2 (field “%3”). Every school needs an id of its own: choose another field, or remove the duplicates.</source>
        <translation>Lagret ”%1”: mer än en skola har id %2 (fältet ”%3”). Varje skola behöver ett eget id: välj ett annat fält eller ta bort dubbletterna.</translation>
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
        <source>Layer “%1”: in all %2 rows %3 add up to the same as %4. They count the same pupils twice: either one of them is a total, or these are two dimensions. Give a total in the parameter “All pupils”, and a second dimension in its own.</source>
        <translation>Lagret ”%1”: i alla %2 rader blir summan av %3 densamma som av %4. Samma elever räknas två gånger: antingen är ett av fälten en totalsumma eller så är detta två dimensioner. Ange totalsumman i parametern ”Alla elever” och en andra dimension i sin egen.</translation>
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
</context>
<context>
    <name>SkolmixProvider</name>
    <message>
        <source>Skolmix (pupil mix of schools)</source>
        <translation>Skolmix (skolors elevsammansättning)</translation>
    </message>
</context>
</TS>
