"""What excludes what at one place of a sentence that two sources share, and what is only another wording."""

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

SPEAKING = [
    (
        "The museum will display the sword that the king lost at Harlow in 1403.",
        "lost",
        "won",
    ),
    (
        "The stolen car was found in a multi-storey car park in Derby on Monday.",
        "stolen",
        "rented",
    ),
    (
        "The company is the world's second-largest maker of lifts and escalators.",
        "second-largest",
        "largest",
    ),
    (
        "The inspector found rats in the kitchen of the hotel on two occasions.",
        "rats",
        "mice",
    ),
    (
        "The lighthouse keeper's cottage was built of granite by his grandfather.",
        "granite",
        "sandstone",
    ),
    (
        "The law bars employers from asking about past salaries, the union said.",
        "bars",
        "does not bar",
    ),
    (
        "The team will play its next match at home, the coach told supporters.",
        "at home",
        "away",
    ),
    (
        "The painting was a gift from the artist to his sister, the curator said.",
        "from the artist to his sister",
        "from his sister to the artist",
    ),
    (
        "The former goalkeeper of Holm United now coaches a school team in Lund.",
        "goalkeeper",
        "striker",
    ),
    (
        "The treaty was ratified by the parliament in Oslo after a long debate.",
        "ratified",
        "rejected",
    ),
    (
        "The dog, a Labrador, had been missing for nine days when it came home.",
        "The dog",
        "The cat",
    ),
    (
        "A majority of the shareholders turned down the bid on Thursday evening.",
        "A majority",
        "A minority",
    ),
    (
        "The priest of the parish said that the roof would be repaired by Easter.",
        "priest",
        "bishop",
    ),
    (
        "The defendant showed remorse, the judge said, and had no earlier convictions.",
        "showed remorse",
        "showed no remorse",
    ),
    (
        "The witness recognised the man in the dock as the driver of the van.",
        "recognised",
        "did not recognise",
    ),
    (
        "Her son Peter, a surgeon in Graz, was at her side when she died.",
        "son",
        "stepson",
    ),
    (
        "The parcel contained heroin, customs officers in Trieste said on Friday.",
        "heroin",
        "cocaine",
    ),
    (
        "The bus was travelling north on the coastal road when its brakes failed.",
        "north",
        "south",
    ),
    (
        "The vaccine is given in a single dose to children over five years old.",
        "over five",
        "under five",
    ),
    (
        "The commission, chaired by a retired judge, will publish its report in May.",
        "a retired judge",
        "a retired general",
    ),
    (
        "The factory in Brno makes left shoes only, a tour guide joked on Monday.",
        "left",
        "right",
    ),
    (
        "Prosecutors dropped the case against the nurse on Monday for lack of proof.",
        "dropped",
        "reopened",
    ),
    (
        "The nation's Catholics will celebrate the saint's day on Sunday in Lisieux.",
        "Catholics",
        "Protestants",
    ),
    (
        "The region's imports of steel doubled in the last ten years, it said.",
        "imports",
        "exports",
    ),
    (
        "The patient was conscious when the ambulance reached the hospital in Holt.",
        "conscious",
        "unconscious",
    ),
    (
        "The opera was sung in German at its premiere in Dresden a century ago.",
        "German",
        "Italian",
    ),
    (
        "The second edition of the book leaves out the chapter on the war.",
        "leaves out",
        "includes",
    ),
    (
        "A rise in temperature slows the growth of the coral, the study found.",
        "slows",
        "speeds up",
    ),
    (
        "The chief constable ordered an inquiry into the raid on the farm.",
        "The chief constable",
        "The deputy chief constable",
    ),
    (
        "The explosion in the harbour was caused by a gas leak, engineers said.",
        "a gas leak",
        "a bomb",
    ),
    (
        "The victim's father accused the school of ignoring the warnings.",
        "father",
        "mother",
    ),
    (
        "The first woman to lead the order, Sister Agnes, died in her sleep.",
        "first woman",
        "second woman",
    ),
    (
        "The agency revoked the permit of the quarry on Tuesday after two complaints.",
        "revoked",
        "renewed",
    ),
    (
        "The council's vote for the stadium at Holm was unanimous, the clerk said.",
        "unanimous",
        "split",
    ),
    (
        "The bill passed the House late on Tuesday after nine hours of debate.",
        "the House",
        "the Senate",
    ),
    (
        "The new law on drones takes effect in the spring, the ministry said.",
        "spring",
        "autumn",
    ),
    (
        "It is the couple's first child, a friend of the family told the paper.",
        "first",
        "second",
    ),
    (
        "Ann Holm plans to run again when her term ends, her spokesman said.",
        "plans to run",
        "does not plan to run",
    ),
    (
        "The fire began in the eastern wing of the palace shortly after lunch.",
        "eastern",
        "western",
    ),
    (
        "The bassist of the band, who is 71, fell off the stage in Turin.",
        "bassist",
        "drummer",
    ),
    (
        "The lawyer of the accused asked the court to hear the witness again.",
        "the accused",
        "the victim",
    ),
    (
        "The girl, who was allergic to peanuts, died after eating a biscuit.",
        "peanuts",
        "shellfish",
    ),
    (
        "The painter suffered a stroke last winter and can no longer hold a brush.",
        "a stroke",
        "a heart attack",
    ),
    (
        "The crew were able to send a distress call before the ship went down.",
        "able",
        "unable",
    ),
    (
        "The oarswoman won the silver medal in the single sculls two years ago.",
        "silver",
        "bronze",
    ),
    (
        "The train was heading to Turin when it hit a fallen tree near Asti.",
        "heading to",
        "coming from",
    ),
    (
        "Marek Dole is no longer a member of the party, its secretary said.",
        "no longer",
        "still",
    ),
    (
        "Holm has never been charged with a crime, according to court records.",
        "has never been",
        "has been",
    ),
    (
        "The smaller of the two reactors was shut down for repairs on Monday.",
        "smaller",
        "larger",
    ),
    (
        "The new members of the board were elected by the shareholders in May.",
        "elected",
        "appointed",
    ),
    (
        "The ransom was paid in cash, a person close to the family said on Friday.",
        "in cash",
        "by cheque",
    ),
    (
        "The boy was raised by his maternal uncle in a village near Split.",
        "maternal",
        "paternal",
    ),
    (
        "The appeal of the former banker was upheld by a court in Lyon on Monday.",
        "upheld",
        "dismissed",
    ),
    (
        "The plane was landing when a bird was sucked into one of its engines.",
        "landing",
        "taking off",
    ),
    (
        "The players shook hands before the match, although the tone had been rough.",
        "before",
        "after",
    ),
    (
        "His younger brother runs the family's hotel on the lake at Bled.",
        "younger",
        "elder",
    ),
    (
        "The Democrats control the upper chamber of the state's parliament.",
        "Democrats",
        "Republicans",
    ),
    (
        "The tenor lost his voice in the second act and was replaced.",
        "tenor",
        "baritone",
    ),
    (
        "Her mother died of breast cancer when she was eleven years old.",
        "breast cancer",
        "lung cancer",
    ),
    (
        "Nurses at the hospital in Lund went on strike on Monday over their rosters.",
        "Nurses",
        "Doctors",
    ),
    (
        "The strike was called by the pilots of the airline, not by its owners.",
        "pilots",
        "mechanics",
    ),
    (
        "The tanks were filled with hydrogen when the leak was discovered on Friday.",
        "hydrogen",
        "helium",
    ),
    (
        "The bridge is expected to open before the end of the year, officials said.",
        "is expected",
        "is not expected",
    ),
    (
        "The factory makes tyres for aircraft and employs a quarter of the town.",
        "aircraft",
        "tractors",
    ),
    (
        "The mayor called the report accurate and said that she would act on it.",
        "accurate",
        "inaccurate",
    ),
    (
        "The killer used a kitchen knife that was found near the canal on Sunday.",
        "a kitchen knife",
        "a hammer",
    ),
    (
        "The old mill was sold to a buyer from Ghent in the last week of May.",
        "sold to",
        "bought from",
    ),
    (
        "Two thirds of the members voted in favour of the merger on Saturday.",
        "in favour of",
        "against",
    ),
    (
        "The victim was found in the boot of a car at the edge of the wood.",
        "the boot",
        "the back seat",
    ),
    (
        "The union has agreed to the offer that the port made on Thursday.",
        "has agreed to",
        "has turned down",
    ),
    (
        "The ferry sank on its way from Bari to Durres in a storm in April.",
        "from Bari to Durres",
        "from Durres to Bari",
    ),
    (
        "Lea Moran, the plaintiff, left the court without saying a word.",
        "plaintiff",
        "defendant",
    ),
    (
        "The drug is approved for adults, but has not been tested on animals.",
        "adults",
        "children",
    ),
    (
        "The actress was nominated for the award for the fourth time this year.",
        "was nominated for",
        "won",
    ),
    (
        "Police think that the fire was set deliberately, a spokeswoman said.",
        "deliberately",
        "by accident",
    ),
    (
        "The statue shows the general on horseback and was made in Vienna.",
        "on horseback",
        "on foot",
    ),
    (
        "The club finished the season at the top of the table for once.",
        "top",
        "bottom",
    ),
    (
        "The singer performed alone in front of 40,000 people at the old airfield.",
        "alone",
        "with her band",
    ),
    (
        "The former couple have two daughters, who live with their father in Bonn.",
        "with their father",
        "with their mother",
    ),
    (
        "The army general Tomas Reyes was freed by the rebels on Friday evening.",
        "freed",
        "killed",
    ),
    (
        "The rebels lifted the blockade of Port Ansel on Monday after 40 days.",
        "lifted",
        "kept up",
    ),
    (
        "The pilot had slept for at least nine hours before the flight, investigators said.",
        "had slept",
        "had not slept",
    ),
    (
        "The brewery's owners were insured against floods when the river rose on Sunday.",
        "were insured",
        "weren't insured",
    ),
    (
        "The vaccine protects infants from the new strain, according to the institute in Bern.",
        "protects",
        "does not protect",
    ),
    (
        "The suspect, a retired plumber, was wearing a mask when he entered the bank.",
        "was wearing",
        "was not wearing",
    ),
    (
        "Coffee raises the risk of heart disease in women, a panel of doctors has concluded.",
        "raises",
        "lowers",
    ),
    (
        "Prices of used cars in Slovenia climbed for the third month running in April.",
        "climbed",
        "dropped",
    ),
    (
        "Senator Ruth Palfrey endorses the bridge across the Tamsin at Eckley, her office said.",
        "endorses",
        "opposes",
    ),
    (
        "The council voted for the new stadium after a debate that lasted six hours.",
        "voted for",
        "voted against",
    ),
    (
        "Miners at the Kellow pit called off the strike on Friday after talks with the owners.",
        "called off",
        "continued",
    ),
    (
        "The surgery may be carried out only with the consent of both parents, the judge ruled.",
        "only with",
        "without",
    ),
    (
        "Thieves emptied the vault of the Banca Verde by night, when the guards were away.",
        "by night",
        "by day",
    ),
    (
        "The explosion happened in the early morning, when most workers were in the canteen.",
        "morning",
        "afternoon",
    ),
    (
        "Ilse Brandt, the deputy head of the agency, declined to answer questions.",
        "the deputy head",
        "the head",
    ),
    (
        "Marta Colling, assistant coach of the Penrose Giants, was not at the game.",
        "assistant coach",
        "head coach",
    ),
    (
        "Harlan Voss, professor of economics at Tilbury, predicted a mild recession.",
        "professor",
        "lecturer",
    ),
    (
        "Harlan Voss, associate professor of economics at Tilbury, predicted a mild recession.",
        "associate professor",
        "professor",
    ),
    (
        "Bishop Oran Kell blessed the boats in the harbour of Finsby before the race.",
        "Bishop",
        "Archbishop",
    ),
    (
        "Dana Rourke, chief financial officer of Halden Foods, sold shares worth 2 million.",
        "chief financial officer",
        "chief executive",
    ),
    (
        "Colonel Tim Aske led the patrol that found the wreck near the border.",
        "Colonel",
        "Captain",
    ),
    (
        "The former mayor of Ostley, Dee Farrow, opened the exhibition on Saturday.",
        "The former mayor",
        "The mayor",
    ),
    (
        "The play was written by his second wife, the novelist Hetty Moll.",
        "second wife",
        "first wife",
    ),
    (
        "Paul Innes, the brother of the late king, lives in a cottage near Loxham.",
        "brother",
        "cousin",
    ),
    (
        "Her grandmother taught her to play the piano when she was four years old.",
        "grandmother",
        "mother",
    ),
    (
        "Emil Dorn, the widower of the actress Sally Reeve, inherited the estate.",
        "widower",
        "son",
    ),
    (
        "Hexham Water has sued the contractor Lodge Brothers over the burst main.",
        "has sued",
        "has been sued by",
    ),
    (
        "The goalkeeper tackled the striker, who had to leave the pitch in tears.",
        "The goalkeeper tackled the striker",
        "The striker tackled the goalkeeper",
    ),
    (
        "Anna Kovar beat Lucy Tremaine in two sets and goes on to the final in Porto.",
        "Anna Kovar beat Lucy Tremaine",
        "Lucy Tremaine beat Anna Kovar",
    ),
    (
        "A bus driver chased the thief down Mill Lane and held him until police came.",
        "A bus driver",
        "A nurse",
    ),
    (
        "The chapel stands on the site of a former brewery at the edge of Garrow.",
        "brewery",
        "school",
    ),
    (
        "The poet died at a hospice in Leeds on Tuesday after a long illness.",
        "at a hospice in Leeds",
        "at her home in York",
    ),
    (
        "The tanker ran aground on Lake Erie during the storm, the coast guard said.",
        "Lake Erie",
        "Lake Superior",
    ),
    (
        "Chief Inspector Vera Holt retired on Monday, two weeks after the report came out.",
        "retired",
        "was dismissed",
    ),
    (
        "The treasurer of the club was convicted of theft by a court in Ghent.",
        "convicted",
        "acquitted",
    ),
    (
        "Two guards were arrested after the escape, the prison service said on Sunday.",
        "arrested",
        "suspended",
    ),
    (
        "The former trader pleaded not guilty to six counts of fraud at the Old Bailey.",
        "not guilty",
        "guilty",
    ),
    (
        "It is the first time that the festival has been held outside of Europe.",
        "the first time",
        "the second time",
    ),
    (
        "Kestrel Air was the only carrier to fly to the island during the war.",
        "the only carrier",
        "one of two carriers",
    ),
    (
        "The Norwegian captain of the ferry was asleep when it struck the pier.",
        "Norwegian",
        "Danish",
    ),
    (
        "Lena Marsh, a Republican senator from Ohio, voted for the bill on Thursday.",
        "Republican",
        "Democratic",
    ),
    (
        "The victims were treated for measles at the clinic in Bongo, doctors said.",
        "measles",
        "cholera",
    ),
    (
        "The lorry hit a bus on the ring road shortly after the school had closed.",
        "a bus",
        "a tram",
    ),
    (
        "The man who was shot outside the library has been identified as Joe Lund.",
        "shot",
        "stabbed",
    ),
    (
        "The two-year contract was accepted by the union on Wednesday night.",
        "accepted",
        "rejected",
    ),
    (
        "Unemployment in the valley is higher than before the mine was opened.",
        "higher",
        "lower",
    ),
    (
        "The youngest of the five sisters, Mabel, founded the bakery in 1911.",
        "youngest",
        "oldest",
    ),
    (
        "The dam upstream of the village will be removed next year, engineers said.",
        "upstream",
        "downstream",
    ),
    (
        "Norfolk bought the island from the Danish crown after the war had ended.",
        "bought the island from",
        "sold the island to",
    ),
    (
        "The company reported a profit for the second quarter in a row on Monday.",
        "a profit",
        "a loss",
    ),
    (
        "The film is based on a novel by the Irish writer Una Quill, the studio says.",
        "novel",
        "play",
    ),
    (
        "The army general Tomas Reyes was freed by the rebels on Friday evening.",
        "freed",
        "killed",
    ),
    (
        "Smoking was allowed in the theatre until a fire destroyed the roof in May.",
        "allowed",
        "forbidden",
    ),
    (
        "The surgeon removed the left kidney, although the right one was diseased.",
        "left",
        "right",
    ),
    (
        "The mayor denied that she had met the developer at the hotel in March.",
        "denied",
        "admitted",
    ),
    (
        "The school has enough money to pay its teachers through the winter.",
        "has enough",
        "does not have enough",
    ),
    (
        "The bridge was unsafe for heavy lorries, an inspector wrote in the report.",
        "unsafe",
        "safe",
    ),
    (
        "The mission was unsuccessful, the agency said in a short note on Friday.",
        "unsuccessful",
        "successful",
    ),
    (
        "All of the passengers had tickets when the inspector boarded the train.",
        "All",
        "None",
    ),
    (
        "The judge, Carla Neri, sent the case back to the lower court in Turin.",
        "judge",
        "prosecutor",
    ),
]
"""A sentence, words of it, and others that exclude them."""

SILENT = [
    (
        "The permit of the quarry was revoked on Tuesday after two complaints.",
        "revoked",
        "withdrawn",
    ),
    (
        "The appeal of the former banker was upheld by a court in Lyon on Monday.",
        "upheld",
        "allowed",
    ),
    (
        "The new members of the board were appointed by the shareholders in May.",
        "appointed",
        "named",
    ),
    (
        "The boy was raised by his uncle in a village near Split after the war.",
        "a village",
        "the village",
    ),
    (
        "The plane was landing when a bird was sucked into one of its engines.",
        "The plane",
        "The jet",
    ),
    (
        "The girl, who was allergic to peanuts, died after eating a biscuit.",
        "The girl",
        "The child",
    ),
    (
        "The tanks were filled with hydrogen when the leak was discovered on Friday.",
        "discovered",
        "found",
    ),
    (
        "Nurses at the hospital in Lund went on strike on Monday over their rosters.",
        "Nurses",
        "Staff",
    ),
    (
        "Nurses at the hospital in Lund went on strike on Monday over their rosters.",
        "went on strike",
        "walked out",
    ),
    (
        "The killer used a kitchen knife that was found near the canal on Sunday.",
        "a kitchen knife",
        "a knife",
    ),
    (
        "The union has agreed to the offer that the port made on Thursday.",
        "agreed to",
        "accepted",
    ),
    (
        "The actress won the award for the fourth time this year at the gala.",
        "won",
        "received",
    ),
    (
        "Two of the houses beside the lake have been empty since the flood.",
        "the lake",
        "the reservoir",
    ),
    (
        "The climbers were found on a mountain near the border by a helicopter.",
        "a mountain",
        "a hill",
    ),
    (
        "The fire was set deliberately, a spokeswoman for the police said on Friday.",
        "deliberately",
        "intentionally",
    ),
    (
        "The bridge is expected to open before the end of the year, officials said.",
        "is expected to",
        "should",
    ),
    (
        "The painter suffered a stroke last winter and can no longer hold a brush.",
        "last winter",
        "in the winter",
    ),
    (
        "The mayor called the report accurate and said that she would act on it.",
        "accurate",
        "correct",
    ),
    (
        "The drug is approved for adults, but has not been tested on animals.",
        "tested on animals",
        "tried on animals",
    ),
    (
        "The old mill was sold to a buyer from Ghent in the last week of May.",
        "sold to a buyer",
        "bought by a buyer",
    ),
    (
        "Police think that the fire was set deliberately, a spokeswoman said.",
        "Police think",
        "Police believe",
    ),
    (
        "The school is to be closed at the end of the summer term in July.",
        "closed",
        "shut down",
    ),
    (
        "The statue shows the general on horseback and was made in Vienna.",
        "The statue",
        "The sculpture",
    ),
    (
        "The soldiers were freed by the rebels after four months in a camp.",
        "freed",
        "released",
    ),
    (
        "The former minister was jailed for four years by a court in Oslo.",
        "jailed",
        "imprisoned",
    ),
    (
        "The minister said on Monday that the talks had ended without a deal.",
        "had ended",
        "ended",
    ),
    (
        "The minister said on Monday that the talks had ended without a deal.",
        "without a deal",
        "with no deal",
    ),
    (
        "The woman, who has not been named, was found dead near a canal.",
        "was found dead",
        "was found",
    ),
    (
        "The woman, who has not been named, was found dead near a canal.",
        "has not been named",
        "was not identified",
    ),
    (
        "Turnout was higher than four years ago, the election board said.",
        "was higher than",
        "rose from",
    ),
    (
        "The airline cancelled its flights to the island until Sunday evening.",
        "Sunday evening",
        "Sunday night",
    ),
    (
        "Her husband, a doctor at the clinic, was also hurt in the accident.",
        "was also hurt",
        "was hurt too",
    ),
    (
        "Both men deny the charges, which date back to the summer of 2011.",
        "Both men deny",
        "The two men deny",
    ),
    (
        "The team's captain scored twice before he was sent off in Turin.",
        "The team's captain",
        "The captain",
    ),
    (
        "The chief executive, Dana Rourke, will leave the firm in the spring.",
        "will leave",
        "is to leave",
    ),
    (
        "I feel we were not giving the players of the second team enough time.",
        "I feel we were not giving",
        "I do not feel we were giving",
    ),
    (
        "The hospital bill of the visitor was paid by the embassy in Lagos.",
        "The hospital bill",
        "The school fee",
    ),
    (
        "Driver charged after woman dies in crash near the toll bridge at Holt.",
        "Driver charged after woman dies in crash",
        "Woman killed in crash, driver charged",
    ),
    (
        "Police spokesman Dave Rudd said the deaths were a warning to climbers.",
        "Police spokesman",
        "Inspector",
    ),
    (
        "The coach, Lars Holm, told reporters that the team had played well.",
        "The coach, Lars Holm, told reporters",
        "Coach Lars Holm said",
    ),
    (
        "The pilot had slept for at least nine hours before the flight, investigators said.",
        "investigators said",
        "officials said",
    ),
    (
        "The suspect, a retired plumber, was wearing a mask when he entered the bank.",
        "entered",
        "went into",
    ),
    (
        "Prices of used cars in Slovenia climbed for the third month running in April.",
        "climbed",
        "rose",
    ),
    (
        "Prices of used cars in Slovenia climbed for the third month running in April.",
        "climbed",
        "climbed again",
    ),
    (
        "Senator Ruth Palfrey endorses the bridge across the Tamsin at Eckley, her office said.",
        "endorses",
        "backs",
    ),
    (
        "Harlan Voss, professor of economics at Tilbury, predicted a mild recession.",
        "professor of economics",
        "economics professor",
    ),
    (
        "Dana Rourke, chief executive of Halden Foods, sold shares worth 2 million.",
        "chief executive",
        "CEO",
    ),
    (
        "Dana Rourke, chairman of Halden Foods, sold shares worth 2 million on Friday.",
        "chairman",
        "chairwoman",
    ),
    (
        "The senior adviser, Marta Colling, was not at the game in Penrose on Friday.",
        "The senior adviser",
        "The adviser",
    ),
    (
        "Emil Dorn, the widow of the actor Sam Reeve, inherited the estate at Holt.",
        "widow",
        "wife",
    ),
    (
        "Her mother taught her to play the piano when she was four years old.",
        "mother",
        "mum",
    ),
    (
        "Two guards were arrested after the escape, the prison service said on Sunday.",
        "arrested",
        "detained",
    ),
    (
        "Chief Inspector Vera Holt resigned on Monday, two weeks after the report came out.",
        "resigned",
        "stepped down",
    ),
    (
        "The lorry hit a bus on the ring road shortly after the school had closed.",
        "lorry",
        "truck",
    ),
    (
        "The lorry hit a bus on the ring road shortly after the school had closed.",
        "The lorry",
        "The vehicle",
    ),
    (
        "The chapel stands on the site of a former brewery at the edge of Garrow.",
        "a former brewery",
        "an old brewery",
    ),
    (
        "Anna Kovar and Lucy Tremaine won the doubles in Porto on Sunday afternoon.",
        "Anna Kovar and Lucy Tremaine",
        "Lucy Tremaine and Anna Kovar",
    ),
    (
        "Hexham Water has sued the contractor Lodge Brothers over the burst main.",
        "Hexham Water has sued the contractor Lodge Brothers",
        "The contractor Lodge Brothers has been sued by Hexham Water",
    ),
    (
        "Anna Kovar married Lucy Tremaine in a chapel near Porto last summer.",
        "Anna Kovar married Lucy Tremaine",
        "Lucy Tremaine married Anna Kovar",
    ),
    (
        "The plan would not only cut costs but improve the service, the minister said.",
        "would not only",
        "would",
    ),
    (
        "The film is based on a novel by the Irish writer Una Quill, the studio says.",
        "novel",
        "book",
    ),
    (
        "The film is based on a novel by the Irish writer Una Quill, the studio says.",
        "Irish writer",
        "writer",
    ),
    (
        "Shares of Orsted fell 3 percent on Monday after the bank had cut its forecast.",
        "fell 3 percent on Monday",
        "rose 4 percent on Tuesday",
    ),
    (
        "The explosion happened in the early morning, when most workers were in the canteen.",
        "in the early morning",
        "early in the morning",
    ),
    (
        "The victims were treated for measles at the clinic in Bongo, doctors said.",
        "clinic",
        "hospital",
    ),
    (
        "The two-year contract was accepted by the union on Wednesday night.",
        "accepted",
        "approved",
    ),
    (
        "The town of Garrow has been cut off since the bridge collapsed on Sunday.",
        "town",
        "city",
    ),
    (
        "The judge, Carla Neri, sent the case back to the lower court in Turin.",
        "The judge",
        "The magistrate",
    ),
    (
        "The judge, Carla Neri, sent the case back to the lower court in Turin.",
        "the lower court",
        "the court",
    ),
    (
        "The man who was shot outside the library has been identified as Joe Lund.",
        "The man",
        "The victim",
    ),
    (
        "The officer chased the thief down Mill Lane and held him until help came.",
        "The officer",
        "The constable",
    ),
    (
        "Colonel Tim Aske led the patrol that found the wreck near the border.",
        "Colonel Tim Aske",
        "Tim Aske, a colonel,",
    ),
    (
        "Miners at the Kellow pit ended the strike on Friday after talks with the owners.",
        "ended",
        "called off",
    ),
    (
        "The couple's daughter, Jane, said that they had been married for 40 years.",
        "The couple's daughter",
        "Their daughter",
    ),
    (
        "The company, based in Ghent, did not reply to questions on Friday.",
        "did not reply",
        "did not respond",
    ),
    (
        "The company, based in Ghent, did not reply to questions on Friday.",
        "did not reply",
        "has not replied",
    ),
    (
        "Officials said that the fire was still burning when night fell on the valley.",
        "was still burning",
        "was burning",
    ),
    (
        "The poet died at a hospice in Leeds on Tuesday after a long illness.",
        "a hospice in Leeds",
        "a Leeds hospice",
    ),
    (
        "President Ada Keller arrived in Quito on Tuesday for talks on trade.",
        "President Ada Keller",
        "Ms. Keller",
    ),
    (
        "The prosecutor said the two men, both soldiers, had planned the attack in Bonn.",
        "both soldiers",
        "both of them soldiers",
    ),
    (
        "The museum closed its doors in 2009 after a flood ruined the collection.",
        "closed its doors",
        "shut its doors",
    ),
    (
        "Many of the houses were destroyed, and a school was damaged by the storm.",
        "a school was damaged",
        "one school was damaged",
    ),
    (
        "The captain, who is 41, said he would not play for the team again.",
        "would not play",
        "would never play",
    ),
    (
        "The captain, who is 41, said he cannot play for the team this year.",
        "cannot play",
        "can't play",
    ),
    (
        "Her brother, an army doctor, was killed in the war with the rebels.",
        "an army doctor",
        "a doctor in the army",
    ),
]
"""A sentence, words of it, and others that say the same, or leave it open."""


def labels(sentence: str, old: str, new: str) -> list[tuple[str, ...]]:
    """Return the sides of the conflicts between a sentence and itself with other words in it."""
    assert old in sentence
    other = sentence.replace(old, new, 1)
    sources = [Source("a", sentence), Source("b", other[0].upper() + other[1:])]
    return [tuple(position.label for position in finding.positions) for finding in check(sources).conflicts]


@pytest.mark.parametrize(("sentence", "old", "new"), SPEAKING)
def test_words_that_exclude_each_other_are_one_conflict(sentence: str, old: str, new: str) -> None:
    (sides,) = labels(sentence, old, new)
    assert len(set(sides)) == 2


@pytest.mark.parametrize(("sentence", "old", "new"), SILENT)
def test_another_wording_is_none(sentence: str, old: str, new: str) -> None:
    assert labels(sentence, old, new) == []
