// Countries and cities of the world by their English and French names, each with its time zone: data, nothing else.

/**
 * One country a line: ISO code; names; zone; cities, the capital first. `/` parts the names of one place, `@` gives a city a
 * zone of its own, `?` marks a name that is also a word or a person's: it counts only beside its country or after "duty
 * station". `+` after the zone marks a country of several zones, where only a city tells for certain.
 */
export const PLACES = `
AD;Andorra/Andorre;Europe/Andorra;Andorra la Vella/Andorre-la-Vieille
AE;United Arab Emirates/Emirats arabes unis/UAE/Emirats Arabes Unis;Asia/Dubai;Abu Dhabi/Abou Dhabi/Abou Dabi,Dubai/Dubaï,Sharjah/Charjah
AF;Afghanistan;Asia/Kabul;Kabul/Kaboul,Herat,Kandahar,Mazar-i-Sharif/Mazar-e-Sharif,Jalalabad,Kunduz
AG;Antigua and Barbuda/Antigua-et-Barbuda;America/Antigua;Saint John's/St. John's/St John's
AL;Albania/Albanie;Europe/Tirane;Tirana,Durres,Shkoder,Vlore
AM;Armenia/Arménie;Asia/Yerevan;Yerevan/Erevan,Gyumri
AO;Angola;Africa/Luanda;Luanda,Benguela,Huambo,Lubango
AR;Argentina/Argentine;America/Argentina/Buenos_Aires;Buenos Aires,Rosario,Mendoza,?Córdoba,La Plata
AT;Austria/Autriche;Europe/Vienna;Vienna/Vienne/Wien,Graz,Salzburg/Salzbourg,Innsbruck,Linz,Laxenburg,Seibersdorf
AU;Australia/Australie;Australia/Sydney+;Canberra,Sydney,Melbourne@Australia/Melbourne,Brisbane@Australia/Brisbane,?Perth@Australia/Perth,Adelaide/Adélaïde@Australia/Adelaide,Hobart@Australia/Hobart,?Darwin@Australia/Darwin
AZ;Azerbaijan/Azerbaïdjan;Asia/Baku;Baku/Bakou,Ganja
BA;Bosnia and Herzegovina/Bosnie-Herzégovine/Bosnia & Herzegovina/Bosnia/Bosnie;Europe/Sarajevo;Sarajevo,Banja Luka,Mostar,Tuzla
BB;Barbados/Barbade;America/Barbados;Bridgetown
BD;Bangladesh;Asia/Dhaka;Dhaka/Dacca,Cox's Bazar,Chittagong/Chattogram,Sylhet,Khulna
BE;Belgium/Belgique/België;Europe/Brussels;Brussels/Bruxelles/Brussel,Antwerp/Anvers/Antwerpen,Ghent/Gand/Gent,Liège,Bruges/Brugge,Namur,Leuven/Louvain,Louvain-la-Neuve,Charleroi,?Mons,Tervuren,Mechelen/Malines,Ostend/Ostende,Geel,Hasselt,Wavre,Arlon,Tournai,Zaventem,Diegem,Kortrijk/Courtrai,Eupen,Verviers,La Louvière,Gembloux,Nivelles,Evere,Ixelles,Etterbeek,Schaerbeek,Anderlecht,Uccle,Molenbeek,Seraing,Mouscron,Waterloo,Dinant,Huy
BF;Burkina Faso;Africa/Ouagadougou;Ouagadougou,Bobo-Dioulasso,Dori,Kaya,Fada N'Gourma
BG;Bulgaria/Bulgarie;Europe/Sofia;Sofia,Plovdiv,Varna,Burgas
BH;Bahrain/Bahreïn;Asia/Bahrain;Manama
BI;Burundi;Africa/Bujumbura;Gitega,Bujumbura,Ngozi
BJ;Benin/Bénin;Africa/Porto-Novo;Porto-Novo,Cotonou,Parakou,Abomey-Calavi
BN;Brunei/Brunei Darussalam;Asia/Brunei;Bandar Seri Begawan
BO;Bolivia/Bolivie;America/La_Paz;La Paz,Sucre,Santa Cruz de la Sierra,Cochabamba
BR;Brazil/Brésil/Brasil;America/Sao_Paulo+;Brasília/Brasilia,São Paulo/Sao Paulo,Rio de Janeiro,Belo Horizonte,Porto Alegre,Curitiba,?Salvador@America/Bahia,Recife@America/Recife,Fortaleza@America/Fortaleza,Manaus@America/Manaus,Belém@America/Belem
BS;Bahamas;America/Nassau;Nassau
BT;Bhutan/Bhoutan;Asia/Thimphu;Thimphu/Thimphou
BW;Botswana;Africa/Gaborone;Gaborone,Francistown
BY;Belarus/Biélorussie/Bélarus;Europe/Minsk;Minsk,Gomel,Brest-Litovsk
BZ;Belize;America/Belize;Belmopan,Belize City
CA;Canada;America/Toronto+;Ottawa,Toronto,Montréal/Montreal,Québec City/Quebec City/Ville de Québec,Québec/Quebec,Gatineau,Laval,Sherbrooke,Trois-Rivières,Longueuil,Waterloo Ontario,?Hamilton,?Kingston Ontario,Ontario,Vancouver@America/Vancouver,Victoria BC@America/Vancouver,British Columbia/Colombie-Britannique@America/Vancouver,Burnaby@America/Vancouver,Calgary@America/Edmonton,Edmonton@America/Edmonton,Alberta@America/Edmonton,Winnipeg@America/Winnipeg,Manitoba@America/Winnipeg,Regina@America/Regina,Saskatoon@America/Regina,Saskatchewan@America/Regina,?Halifax@America/Halifax,Nova Scotia/Nouvelle-Écosse@America/Halifax,Moncton@America/Moncton,Fredericton@America/Moncton,New Brunswick/Nouveau-Brunswick@America/Moncton,Charlottetown@America/Halifax,Newfoundland/Terre-Neuve@America/St_Johns,Whitehorse@America/Whitehorse,Yellowknife@America/Edmonton,Iqaluit@America/Iqaluit
CD;Democratic Republic of the Congo/Democratic Republic of Congo/République démocratique du Congo/DR Congo/DRC/RD Congo/RDC;Africa/Kinshasa+;Kinshasa,Goma@Africa/Lubumbashi,Bukavu@Africa/Lubumbashi,Lubumbashi@Africa/Lubumbashi,Bunia@Africa/Lubumbashi,Kisangani@Africa/Lubumbashi,Beni RDC@Africa/Lubumbashi,Kalemie@Africa/Lubumbashi,Kananga@Africa/Lubumbashi,Mbuji-Mayi@Africa/Lubumbashi,Kolwezi@Africa/Lubumbashi,Uvira@Africa/Lubumbashi,Mbandaka,Matadi
CF;Central African Republic/République centrafricaine/Centrafrique/RCA;Africa/Bangui;Bangui,Bambari,Bouar,Kaga-Bandoro
CG;Congo/Republic of the Congo/République du Congo/Congo-Brazzaville;Africa/Brazzaville;Brazzaville,Pointe-Noire
CH;Switzerland/Suisse/Schweiz;Europe/Zurich;Bern/Berne,Geneva/Genève/Genf,Zurich/Zürich,Lausanne,Basel/Bâle,Neuchâtel,Fribourg,Lugano,Lucerne/Luzern,?Sion,?Nyon,Gland,Montreux,Vevey,St. Gallen/Saint-Gall,Winterthur/Winterthour,Bienne/Biel,Delémont,Yverdon-les-Bains,La Chaux-de-Fonds,Carouge,Morges,Versoix,Meyrin,Vernier,Renens,Monthey,Martigny,Sierre,Thun/Thoune,Zug/Zoug,Davos,Villigen,Vaud,Valais,Ticino/Tessin,Aarau,Liestal,Pully,Lancy,Prangins
CI;Côte d'Ivoire/Cote d'Ivoire/Ivory Coast;Africa/Abidjan;Yamoussoukro,Abidjan,Bouaké,San-Pédro,Korhogo,?Man Côte d'Ivoire
CK;Cook Islands/Îles Cook;Pacific/Rarotonga;Avarua
CL;Chile/Chili;America/Santiago+;Santiago de Chile/Santiago du Chili/?Santiago,Valparaíso,?Concepción,Punta Arenas@America/Punta_Arenas
CM;Cameroon/Cameroun;Africa/Douala;Yaoundé,Douala,Maroua,Bamenda,Bafoussam,Garoua,Ngaoundéré,Bertoua,Buea,Ebolowa
CN;China/Chine;Asia/Shanghai;Beijing/Pékin,Shanghai,Shenzhen,Guangzhou/Canton Chine,Wuhan,Chengdu,Tianjin,Hangzhou,Nanjing
CO;Colombia/Colombie;America/Bogota;Bogotá,Medellín,?Cali,Barranquilla,Cartagena de Indias,Cúcuta
CR;Costa Rica;America/Costa_Rica;?San José,Turrialba,Heredia
CU;Cuba;America/Havana;Havana/La Havane
CV;Cape Verde/Cap-Vert/Cabo Verde;Atlantic/Cape_Verde;Praia,Mindelo
CY;Cyprus/Chypre;Asia/Nicosia;Nicosia/Nicosie,Limassol,Larnaca,Paphos
CZ;Czech Republic/République tchèque/Czechia/Tchéquie;Europe/Prague;Prague/Praha,Brno,Ostrava,Olomouc,Plzen
DE;Germany/Allemagne/Deutschland;Europe/Berlin;Berlin,Bonn,Munich/München,Frankfurt/Francfort,Hamburg/Hambourg,Cologne/Köln,Stuttgart,Düsseldorf,Leipzig,Dresden/Dresde,Eschborn,Heidelberg,Karlsruhe,Darmstadt,Nuremberg/Nürnberg,Hannover/Hanovre,Bremen/Brême,Kiel,Potsdam,Göttingen,Freiburg/Fribourg-en-Brisgau,Garching,Jena,Mainz/Mayence,Saarbrücken/Sarrebruck,Dortmund,?Essen,Aachen/Aix-la-Chapelle,Würzburg,Halle,Tübingen,Konstanz,Rostock
DJ;Djibouti;Africa/Djibouti;Djibouti City/Djibouti-ville
DK;Denmark/Danemark;Europe/Copenhagen;Copenhagen/Copenhague,Aarhus,Odense,Aalborg
DM;Dominica/Dominique;America/Dominica;Roseau
DO;Dominican Republic/République dominicaine;America/Santo_Domingo;Santo Domingo/Saint-Domingue
DZ;Algeria/Algérie;Africa/Algiers;Algiers/Alger,Oran,Annaba,Tindouf
EC;Ecuador/Équateur;America/Guayaquil+;Quito,Guayaquil
EE;Estonia/Estonie;Europe/Tallinn;Tallinn,Tartu,Narva
EG;Egypt/Égypte;Africa/Cairo;Cairo/Le Caire/Caire,Alexandria/Alexandrie,Giza/Gizeh
ER;Eritrea/Érythrée;Africa/Asmara;Asmara
ES;Spain/Espagne/España;Europe/Madrid;Madrid,Barcelona/Barcelone,?Valencia/Valence Espagne,Sevilla/Seville/Séville,Bilbao,Málaga,Zaragoza/Saragosse,Alicante,Vigo,Granada Spain,Palma de Mallorca,San Sebastián/Saint-Sébastien,Las Palmas@Atlantic/Canary,Tenerife/Ténérife@Atlantic/Canary,Torrejón de Ardoz
ET;Ethiopia/Éthiopie;Africa/Addis_Ababa;Addis Ababa/Addis-Abeba,Mekelle,Gambella,Jijiga,Dire Dawa
FI;Finland/Finlande;Europe/Helsinki;Helsinki,Espoo,Tampere,Turku,Oulu
FJ;Fiji/Fidji;Pacific/Fiji;Suva,Nadi
FM;Micronesia/Micronésie;Pacific/Pohnpei+;Palikir
FR;France;Europe/Paris;Paris,Lyon/Lyons,Marseille/Marseilles,Toulouse,Strasbourg,Lille,Bordeaux,Nantes,Montpellier,Grenoble,Rennes,?Nice,?Nancy,?Tours,?Brest,Dijon,Clermont-Ferrand,Saint-Étienne,Le Havre,Reims,Angers,Orléans,Rouen,Caen,Metz,Mulhouse,Besançon,Poitiers,La Rochelle,Limoges,Amiens,Perpignan,Pau,Annecy,Chambéry,Avignon,Aix-en-Provence,Toulon,Nîmes,Villeurbanne,Saint-Denis,Nanterre,Créteil,Versailles,Bobigny,Montreuil,Cergy,Évry,Boulogne-Billancourt,Le Mans,Valenciennes,Dunkerque/Dunkirk,Calais,Troyes,Colmar,?Valence,Saint-Malo,Quimper,Lorient,Vannes,Laval France,Niort,Angoulême,Périgueux,Bayonne,Biarritz,Tarbes,Albi,Rodez,Cahors,Carcassonne,Béziers,Arles,Cannes,Antibes,Grasse,Saint-Nazaire,Cholet,Bourges,Châteauroux,Nevers,Mâcon,Bourg-en-Bresse,Vichy,Roanne,Saint-Brieuc,Cherbourg,Saint-Lô,Alençon,Évreux,Chartres,Beauvais,Compiègne,Laon,Arras,Lens France,Douai,Épinal,Belfort,Vesoul,Saclay,Gif-sur-Yvette,Palaiseau,Orsay,Sophia Antipolis,Cadarache,Saint-Paul-lès-Durance,Valbonne,Sèvres,La Défense,Puteaux,Courbevoie,Issy-les-Moulineaux,Ivry-sur-Seine,Vincennes,Maisons-Alfort,Ajaccio,Bastia,Corsica/Corse,Fort-de-France@America/Martinique,Martinique@America/Martinique,Guadeloupe@America/Guadeloupe,Pointe-à-Pitre@America/Guadeloupe,Cayenne@America/Cayenne,French Guiana/Guyane@America/Cayenne,La Réunion/Réunion Island@Indian/Reunion,Saint-Denis de La Réunion@Indian/Reunion,Mayotte@Indian/Mayotte,Mamoudzou@Indian/Mayotte,Nouméa@Pacific/Noumea,New Caledonia/Nouvelle-Calédonie@Pacific/Noumea,Papeete@Pacific/Tahiti,French Polynesia/Polynésie française@Pacific/Tahiti,Saint-Pierre-et-Miquelon@America/Miquelon,Kourou@America/Cayenne
GA;Gabon;Africa/Libreville;Libreville,Port-Gentil,Franceville
GB;United Kingdom/Royaume-Uni/UK/Great Britain/Grande-Bretagne/England/Angleterre/Scotland/Écosse/Wales/Pays de Galles/Northern Ireland/Irlande du Nord;Europe/London;London/Londres,Edinburgh/Édimbourg,Manchester,Birmingham,Glasgow,Oxford,?Cambridge,Bristol,Leeds,Liverpool,Cardiff,Belfast,Brighton,Sheffield,Nottingham,Southampton,?Reading,?Bath,?Exeter,?York,Newcastle upon Tyne,Newcastle,Aberdeen,Dundee,Swansea,Leicester,Coventry,Plymouth,Portsmouth,Norwich,Didcot,Swindon,Stirling
GD;Grenada/Grenade;America/Grenada;St. George's/Saint George's
GE;?Georgia/Géorgie;Asia/Tbilisi;Tbilisi/Tbilissi,Batumi/Batoumi,Kutaisi
GH;Ghana;Africa/Accra;Accra,Kumasi,Tamale,Tema
GM;Gambia/Gambie/The Gambia;Africa/Banjul;Banjul
GN;Guinea/Guinée/Guinée-Conakry;Africa/Conakry;Conakry,Nzérékoré,Kankan,Labé
GQ;Equatorial Guinea/Guinée équatoriale;Africa/Malabo;Malabo,Bata
GR;Greece/Grèce;Europe/Athens;Athens/Athènes,Thessaloniki/Thessalonique,Heraklion,Piraeus/Le Pirée,Patras,Lesbos/Lesvos
GT;Guatemala;America/Guatemala;Guatemala City/Ciudad de Guatemala
GW;Guinea-Bissau/Guinée-Bissau;Africa/Bissau;Bissau
GY;Guyana;America/Guyana;?Georgetown
HK;Hong Kong/Hong-Kong;Asia/Hong_Kong;Kowloon
HN;Honduras;America/Tegucigalpa;Tegucigalpa,San Pedro Sula
HR;Croatia/Croatie;Europe/Zagreb;Zagreb,?Split,Rijeka,Dubrovnik
HT;Haiti/Haïti;America/Port-au-Prince;Port-au-Prince,Cap-Haïtien,Les Cayes,Gonaïves,Jérémie Haïti
HU;Hungary/Hongrie;Europe/Budapest;Budapest,Debrecen,Szeged,Pécs
ID;Indonesia/Indonésie;Asia/Jakarta+;Jakarta,Bogor,Bandung,Yogyakarta,Surabaya,Bali@Asia/Makassar,Makassar@Asia/Makassar,Jayapura@Asia/Jayapura
IE;Ireland/Irlande;Europe/Dublin;Dublin,?Cork,Galway,Limerick,Grange,Dundalk
IL;Israel/Israël;Asia/Jerusalem;Jerusalem/Jérusalem,Tel Aviv/Tel-Aviv,Haifa/Haïfa
IN;India/Inde;Asia/Kolkata;New Delhi,Delhi,Mumbai/Bombay,Bangalore/Bengaluru/Bangalore,Kolkata/Calcutta,Hyderabad,Chennai/Madras,Pune,Ahmedabad,Lucknow,Jaipur,Gurgaon/Gurugram,Noida
IQ;Iraq/Irak;Asia/Baghdad;Baghdad/Bagdad,Erbil,Basra/Bassora,Mosul/Mossoul,Sulaymaniyah,Dohuk,Kirkuk/Kirkouk
IR;Iran/Iran (Islamic Republic of);Asia/Tehran;Tehran/Téhéran,Isfahan,Shiraz
IS;Iceland/Islande;Atlantic/Reykjavik;Reykjavik/Reykjavík
IT;Italy/Italie/Italia;Europe/Rome;Rome/Roma,Milan/Milano,Turin/Torino,Florence Italy/Firenze,Naples/Napoli,Bologna/Bologne,Trieste,Ispra,Parma/Parme,Venice/Venise/Venezia,Genoa/Gênes/Genova,Brindisi,Palermo/Palerme,Catania/Catane,Bari,Padua/Padoue/Padova,Verona/Vérone,Pisa/Pise,Perugia/Pérouse,Sanremo,Frascati,Fiesole,Lampedusa,Trento/Trente Italie
JM;Jamaica/Jamaïque;America/Jamaica;?Kingston,Montego Bay
JO;?Jordan/Jordanie;Asia/Amman;Amman,Zarqa,Mafraq,Irbid,Aqaba
JP;Japan/Japon;Asia/Tokyo;Tokyo,Kyoto,Osaka,Yokohama,Kobe,Hiroshima,Nagoya,Sendai,Tsukuba,Fukuoka
KE;Kenya;Africa/Nairobi;Nairobi,Mombasa,Kisumu,Kakuma,Dadaab,Garissa,Lodwar,Nakuru,Turkana,Eldoret,Gigiri
KG;Kyrgyzstan/Kirghizistan/Kirghizstan/Kyrgyz Republic;Asia/Bishkek;Bishkek/Bichkek,?Osh
KH;Cambodia/Cambodge;Asia/Phnom_Penh;Phnom Penh,Siem Reap,Battambang
KI;Kiribati;Pacific/Tarawa+;Tarawa
KM;Comoros/Comores;Indian/Comoro;Moroni
KN;Saint Kitts and Nevis/Saint-Kitts-et-Nevis/St. Kitts and Nevis;America/St_Kitts;Basseterre
KP;North Korea/Corée du Nord;Asia/Pyongyang;Pyongyang
KR;South Korea/Corée du Sud/Republic of Korea/République de Corée;Asia/Seoul;Seoul/Séoul,Busan,Incheon,Songdo,Daejeon,Sejong
KW;Kuwait/Koweït;Asia/Kuwait;Kuwait City/Koweït City
KZ;Kazakhstan;Asia/Almaty+;Astana/Nur-Sultan/Noursoultan,Almaty,Aktau@Asia/Aqtau,Atyrau@Asia/Atyrau
LA;Laos/Lao PDR/Lao People's Democratic Republic;Asia/Vientiane;Vientiane,Luang Prabang
LB;Lebanon/Liban;Asia/Beirut;Beirut/Beyrouth,Tripoli Lebanon/Tripoli Liban,Zahle/Zahlé,?Tyre,Saida
LC;Saint Lucia/Sainte-Lucie/St. Lucia;America/St_Lucia;Castries
LI;Liechtenstein;Europe/Vaduz;Vaduz
LK;Sri Lanka;Asia/Colombo;Colombo,Jaffna,Kandy,Batticaloa
LR;Liberia/Libéria;Africa/Monrovia;Monrovia
LS;Lesotho;Africa/Maseru;Maseru
LT;Lithuania/Lituanie;Europe/Vilnius;Vilnius,Kaunas,Klaipeda
LU;Luxembourg;Europe/Luxembourg;Luxembourg City/Luxembourg-Ville,Esch-sur-Alzette,Belval,Kirchberg
LV;Latvia/Lettonie;Europe/Riga;Riga,Daugavpils,Jelgava
LY;Libya/Libye;Africa/Tripoli;Tripoli,Benghazi,Misrata,Sebha
MA;Morocco/Maroc;Africa/Casablanca;Rabat,Casablanca,Marrakech/Marrakesh,Tangier/Tanger,Fez/Fès,Agadir,Oujda,Meknès,Ben Guerir,Kénitra
MC;Monaco;Europe/Monaco;Monte-Carlo/Monte Carlo
MD;Moldova/Moldavie/Republic of Moldova;Europe/Chisinau;Chisinau/Chișinău,Balti,Comrat
ME;Montenegro/Monténégro;Europe/Podgorica;Podgorica,Kotor
MG;Madagascar;Indian/Antananarivo;Antananarivo/Tananarive,Toamasina/Tamatave,Toliara/Tuléar,Mahajanga,Fianarantsoa,Antsirabe,Ambovombe
MH;Marshall Islands/Îles Marshall;Pacific/Majuro;Majuro
MK;North Macedonia/Macédoine du Nord/Macedonia/Macédoine;Europe/Skopje;Skopje,Bitola
ML;Mali;Africa/Bamako;Bamako,Gao,Mopti,Tombouctou/Timbuktu,Sikasso,Ségou,Kayes,Kidal,Ménaka,Koulikoro
MM;Myanmar/Birmanie/Burma;Asia/Yangon;Naypyidaw/Nay Pyi Taw,Yangon/Rangoun,Sittwe,Mandalay,Maungdaw
MN;Mongolia/Mongolie;Asia/Ulaanbaatar+;Ulaanbaatar/Oulan-Bator/Ulan Bator
MO;Macao/Macau;Asia/Macau;
MR;Mauritania/Mauritanie;Africa/Nouakchott;Nouakchott,Nouadhibou,Bassikounou,Kaédi,Sélibaby
MT;Malta/Malte;Europe/Malta;Valletta/La Valette/Valetta,Sliema,Valletta Harbour
MU;Mauritius/Maurice/Île Maurice;Indian/Mauritius;Port Louis/Port-Louis,Ebène,Quatre Bornes
MV;Maldives;Indian/Maldives;?Male/?Malé
MW;Malawi;Africa/Blantyre;Lilongwe,Blantyre,Mzuzu,Zomba
MX;Mexico/Mexique/México;America/Mexico_City+;Mexico City/Ciudad de México/Ville de Mexico,Guadalajara,Monterrey@America/Monterrey,Tijuana@America/Tijuana,Cancún@America/Cancun,Tapachula,Puebla,Texcoco,?Mérida@America/Merida
MY;Malaysia/Malaisie;Asia/Kuala_Lumpur;Kuala Lumpur,Putrajaya,Penang,Cyberjaya
MZ;Mozambique;Africa/Maputo;Maputo,Pemba,Beira,Nampula,Quelimane
NA;Namibia/Namibie;Africa/Windhoek;Windhoek,Walvis Bay
NE;Niger;Africa/Niamey;Niamey,Diffa,Agadez,Zinder,Maradi,Tahoua,Tillabéri,Dosso
NG;Nigeria/Nigéria;Africa/Lagos;Abuja,Lagos,Maiduguri,Kano,Port Harcourt,Ibadan,Enugu,Kaduna,Sokoto,Yola,Calabar
NI;Nicaragua;America/Managua;Managua
NL;Netherlands/Pays-Bas/The Netherlands/Holland/Nederland;Europe/Amsterdam;Amsterdam,The Hague/La Haye/Den Haag,Rotterdam,Utrecht,Noordwijk,Leiden/Leyde,Maastricht,Delft,Eindhoven,Wageningen,Groningen/Groningue,Petten,Nijmegen/Nimègue,Arnhem,Haarlem,Tilburg,Enschede,Rijswijk,Breda
NO;Norway/Norvège;Europe/Oslo;Oslo,Bergen,Trondheim,Stavanger,Tromsø/Tromso
NP;Nepal/Népal;Asia/Kathmandu;Kathmandu/Katmandou,Pokhara,Lalitpur
NR;Nauru;Pacific/Nauru;Yaren
NZ;New Zealand/Nouvelle-Zélande;Pacific/Auckland;?Wellington,Auckland,Christchurch,Dunedin
OM;Oman;Asia/Muscat;Muscat/Mascate
PA;Panama;America/Panama;Panama City/Panama Ville/Ciudad de Panamá,David Panama
PE;Peru/Pérou;America/Lima;Lima,Cusco,Arequipa
PF;French Polynesia/Polynésie française;Pacific/Tahiti+;Papeete
PG;Papua New Guinea/Papouasie-Nouvelle-Guinée;Pacific/Port_Moresby+;Port Moresby
PH;Philippines/The Philippines;Asia/Manila;Manila/Manille,Quezon City,Cotabato,Davao,Cebu,Los Baños,Mandaluyong,Makati
PK;Pakistan;Asia/Karachi;Islamabad,Karachi,Lahore,Peshawar,Quetta
PL;Poland/Pologne;Europe/Warsaw;Warsaw/Varsovie,Kraków/Krakow/Cracow/Cracovie,Gdansk,Wrocław/Wroclaw,Poznan,Łódź/Lodz,Lublin,Rzeszow/Rzeszów,Katowice
PS;Palestine/State of Palestine/Occupied Palestinian Territory/Territoires palestiniens/oPt/West Bank/Cisjordanie;Asia/Hebron+;Ramallah,Gaza@Asia/Gaza,Gaza City@Asia/Gaza,Hebron,Nablus/Naplouse,Bethlehem/Bethléem,East Jerusalem/Jérusalem-Est
PT;Portugal;Europe/Lisbon;Lisbon/Lisbonne/Lisboa,Porto,Braga,Coimbra,Faro,Aveiro,Azores/Açores@Atlantic/Azores,Madeira/Madère@Atlantic/Madeira
PW;Palau/Palaos;Pacific/Palau;Ngerulmud,Koror
PY;Paraguay;America/Asuncion;Asunción/Asuncion
QA;Qatar;Asia/Qatar;Doha
RO;Romania/Roumanie;Europe/Bucharest;Bucharest/Bucarest,Cluj-Napoca/Cluj,Timisoara,Iasi,Brasov,Constanta,Magurele
RS;Serbia/Serbie;Europe/Belgrade;Belgrade,Novi Sad,Nis Serbia
XK;Kosovo;Europe/Belgrade;Pristina/Prishtina,Mitrovica,Prizren
RU;Russia/Russie/Russian Federation/Fédération de Russie;Europe/Moscow+;Moscow/Moscou,Saint Petersburg/St. Petersburg/Saint-Pétersbourg,Kazan,Yekaterinburg@Asia/Yekaterinburg,Novosibirsk/Novossibirsk@Asia/Novosibirsk,Vladivostok@Asia/Vladivostok
RW;Rwanda;Africa/Kigali;Kigali,Huye,Musanze,Kirehe
SA;Saudi Arabia/Arabie saoudite/Kingdom of Saudi Arabia/KSA;Asia/Riyadh;Riyadh/Riyad,Jeddah/Djeddah,Dammam,Thuwal
SB;Solomon Islands/Îles Salomon;Pacific/Guadalcanal;Honiara
SC;Seychelles;Indian/Mahe;?Victoria,Mahé
SD;Sudan/Soudan;Africa/Khartoum;Khartoum,Port Sudan/Port-Soudan,Kassala,El Fasher,Nyala,Gedaref,El Geneina,Zalingei
SE;Sweden/Suède;Europe/Stockholm;Stockholm,Gothenburg/Göteborg,Malmö/Malmo,Uppsala,?Lund,Solna,Umeå,Linköping
SG;Singapore/Singapour;Asia/Singapore;
SI;Slovenia/Slovénie;Europe/Ljubljana;Ljubljana,Maribor
SK;Slovakia/Slovaquie/Slovak Republic;Europe/Bratislava;Bratislava,Kosice/Košice
SL;Sierra Leone;Africa/Freetown;Freetown,Kenema
SM;San Marino/Saint-Marin;Europe/San_Marino;
SN;Senegal/Sénégal;Africa/Dakar;Dakar,Thiès,Ziguinchor,Saint-Louis Sénégal,Kaolack,Tambacounda,Kolda,Diamniadio
SO;Somalia/Somalie;Africa/Mogadishu;Mogadishu/Mogadiscio,Hargeisa,Garowe,Baidoa,Kismayo,Bosaso
SR;Suriname/Surinam;America/Paramaribo;Paramaribo
SS;South Sudan/Soudan du Sud;Africa/Juba;Juba,Malakal,Bentiu,Wau,Bor South Sudan,Yambio
ST;Sao Tome and Principe/São Tomé and Príncipe/Sao Tomé-et-Principe;Africa/Sao_Tome;São Tomé
SV;El Salvador/Salvador;America/El_Salvador;San Salvador
SY;Syria/Syrie/Syrian Arab Republic/République arabe syrienne;Asia/Damascus;Damascus/Damas,Aleppo/Alep,Homs,Latakia/Lattaquié,Qamishli,Deir ez-Zor
SZ;Eswatini/Swaziland;Africa/Mbabane;Mbabane,Manzini
TD;?Chad/Tchad;Africa/Ndjamena;N'Djamena/Ndjamena/N'Djaména,Abéché,Moundou,Sarh,Bol Tchad,Farchana
TG;Togo;Africa/Lome;Lomé/Lome,Kara Togo,Sokodé,Dapaong
TH;Thailand/Thaïlande;Asia/Bangkok;Bangkok,Chiang Mai,Mae Sot,Phuket,Pathum Thani
TJ;Tajikistan/Tadjikistan;Asia/Dushanbe;Dushanbe/Douchanbé,Khujand
TL;Timor-Leste/East Timor/Timor oriental;Asia/Dili;Dili
TM;Turkmenistan/Turkménistan;Asia/Ashgabat;Ashgabat/Achgabat
TN;Tunisia/Tunisie;Africa/Tunis;Tunis,Sfax,Sousse,Gabès,Médenine,Zarzis
TO;Tonga;Pacific/Tongatapu;Nuku'alofa
TR;?Turkey/Turquie/Türkiye;Europe/Istanbul;Ankara,Istanbul,Gaziantep,Izmir,Hatay,Sanliurfa,Antalya
TT;Trinidad and Tobago/Trinité-et-Tobago;America/Port_of_Spain;Port of Spain/Port-d'Espagne
TV;Tuvalu;Pacific/Funafuti;Funafuti
TW;Taiwan/Taïwan;Asia/Taipei;Taipei
TZ;Tanzania/Tanzanie/United Republic of Tanzania;Africa/Dar_es_Salaam;Dodoma,Dar es Salaam,Arusha,Zanzibar,Mwanza,Kigoma,Moshi
UA;Ukraine;Europe/Kyiv;Kyiv/Kiev/Kyïv,Lviv,Odesa/Odessa,Dnipro,Kharkiv,Zaporizhzhia,Mykolaiv,Chernivtsi,Vinnytsia,Uzhhorod,Poltava,Chernihiv
UG;Uganda/Ouganda;Africa/Kampala;Kampala,Entebbe,Gulu,Arua,Mbarara,Yumbe,Moroto
US;United States/États-Unis/United States of America/États-Unis d'Amérique/USA/U.S.A.;America/New_York+;Washington D.C./Washington DC/Washington, D.C./Washington, DC/?Washington,New York/New York City/New-York,Boston,Philadelphia/Philadelphie,Atlanta,Miami,Baltimore,Arlington,Bethesda,Rockville,Gaithersburg,Pittsburgh,Cleveland,Detroit@America/Detroit,Ann Arbor@America/Detroit,New Haven,Princeton,Ithaca,?Durham,Raleigh,Charlotte North Carolina,Orlando,Tampa,Cambridge MA/Cambridge, MA/Cambridge, Massachusetts,Massachusetts,?Virginia,Maryland,Florida/Floride,Pennsylvania/Pennsylvanie,Ohio,Connecticut,New Jersey,North Carolina,South Carolina,Vermont,Maine USA,Michigan@America/Detroit,Chicago@America/Chicago,Houston@America/Chicago,Dallas@America/Chicago,?Austin@America/Chicago,San Antonio@America/Chicago,Minneapolis@America/Chicago,St. Louis/Saint Louis Missouri@America/Chicago,New Orleans/La Nouvelle-Orléans@America/Chicago,Nashville@America/Chicago,Milwaukee@America/Chicago,?Madison@America/Chicago,Kansas City@America/Chicago,Illinois@America/Chicago,Texas@America/Chicago,Wisconsin@America/Chicago,Minnesota@America/Chicago,Louisiana/Louisiane@America/Chicago,Iowa@America/Chicago,Missouri@America/Chicago,Denver@America/Denver,Boulder@America/Denver,Salt Lake City@America/Denver,Colorado@America/Denver,Utah@America/Denver,New Mexico@America/Denver,Santa Fe@America/Denver,?Phoenix@America/Phoenix,Arizona@America/Phoenix,Tucson@America/Phoenix,Los Angeles@America/Los_Angeles,San Francisco@America/Los_Angeles,Seattle@America/Los_Angeles,San Diego@America/Los_Angeles,Oakland@America/Los_Angeles,Berkeley@America/Los_Angeles,Palo Alto@America/Los_Angeles,Stanford@America/Los_Angeles,Sacramento@America/Los_Angeles,San José CA/San Jose, CA@America/Los_Angeles,Las Vegas@America/Los_Angeles,?Portland@America/Los_Angeles,California/Californie@America/Los_Angeles,Oregon@America/Los_Angeles,Washington State@America/Los_Angeles,Anchorage@America/Anchorage,Alaska@America/Anchorage,Honolulu@Pacific/Honolulu,Hawaii/Hawaï@Pacific/Honolulu,Puerto Rico/Porto Rico@America/Puerto_Rico,San Juan Puerto Rico@America/Puerto_Rico
UY;Uruguay;America/Montevideo;Montevideo
UZ;Uzbekistan/Ouzbékistan;Asia/Tashkent;Tashkent/Tachkent,Samarkand/Samarcande
VA;Holy See/Saint-Siège/Vatican/Vatican City/Cité du Vatican;Europe/Vatican;
VC;Saint Vincent and the Grenadines/Saint-Vincent-et-les-Grenadines;America/St_Vincent;Kingstown
VE;Venezuela;America/Caracas;Caracas,Maracaibo
VN;Vietnam/Viet Nam/Viêt Nam;Asia/Ho_Chi_Minh;Hanoi/Hanoï,Ho Chi Minh City/Hô-Chi-Minh-Ville,Da Nang
VU;Vanuatu;Pacific/Efate;Port Vila/Port-Vila
WS;Samoa;Pacific/Apia;Apia
YE;Yemen/Yémen;Asia/Aden;Sana'a/Sanaa,Aden,Hodeidah,Marib,Taiz
ZA;South Africa/Afrique du Sud;Africa/Johannesburg;Pretoria,Johannesburg,Cape Town/Le Cap,Durban,Stellenbosch,Bloemfontein,Port Elizabeth
ZM;Zambia/Zambie;Africa/Lusaka;Lusaka,Livingstone Zambia,Ndola,Kitwe
ZW;Zimbabwe;Africa/Harare;Harare,Bulawayo
`;

/** Top-level domains that are not the country's ISO code. */
export const COUNTRY_OF_DOMAIN: Record<string, string> = {
  uk: 'GB',
  scot: 'GB',
  wales: 'GB',
  paris: 'FR',
  brussels: 'BE',
};

/** Country domains that are sold to anybody and tell no place. */
export const NO_COUNTRY = ['io', 'ai', 'co', 'me', 'tv', 'fm', 'cc', 'ly', 'ws', 'gg', 'la', 'to'];
