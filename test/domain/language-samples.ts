// Papers by the one oddity that makes their language hard to tell; people, places and employers are invented.

/** Expected code, what is odd, and the text. */
export const PAPERS: [language: string | null, oddity: string, text: string][] = [
  [
    'fr',
    'French headings over English titles and products',
    `Inès MUSTER
Data Scientist
EXPÉRIENCES PROFESSIONNELLES
Data Scientist, Machine Learning Engineer - Example Analytics, Lyon
Python, TensorFlow, Docker, Kubernetes, Spark, Airflow, MLflow
Data Engineer, Big Data, Cloud Computing - Sample Software, Paris
Scala, Kafka, Hadoop, AWS, Terraform, GitLab CI
FORMATION
Diplôme d'ingénieur, École des exemples de Modèleville
COMPÉTENCES
Deep Learning, Computer Vision, Natural Language Processing, SQL, NoSQL
LANGUES
Anglais (courant), français (langue maternelle)
CENTRES D'INTÉRÊT
Trail, Street Photography`,
  ],
  [
    'fr',
    'French sentences between lines of English products',
    `Développeur Full Stack
React, Redux, Next.js, TypeScript, Node.js, Express, GraphQL, PostgreSQL, MongoDB
Conception et réalisation d'une plateforme de suivi des colis pour les services de douane
Front-end, Back-end, DevOps, Continuous Integration, Test Driven Development, Clean Code
Mise en place de la supervision des serveurs et formation des utilisateurs
Jira, Confluence, Scrum Master, Product Owner, Sprint Planning, Daily Meeting, Code Review`,
  ],
  [
    'en',
    'hardly more than names, dates and products',
    `Tom VZOREK
Senior Network Engineer
2012 - 2018 Muster Networks, Sampletown
2018 - present Beispiel Cloud Services, Exampleton
Cisco, Juniper, Palo Alto, Fortinet, VMware, Azure, Ansible
Education: BSc Computer Science, University of Sampletown
Languages: English, Czech, Slovak
Skills: network security, firewalls, routing, virtualisation`,
  ],
  [
    'fr',
    'half French, half English, the French half a little longer',
    `Depuis douze ans, je dirige des équipes informatiques dans des administrations publiques, et je souhaite mettre cette expérience au
service de votre secrétariat. J'ai conduit la migration de nos serveurs vers une nouvelle plateforme, sans interruption de service, et
j'ai formé plus de cent utilisateurs dans trois pays. Je parle couramment le français et l'anglais.
For twelve years I have led information technology teams in public administrations, and I would like to bring this experience to your
secretariat. I moved our servers to a new platform without any break in service.`,
  ],
  [
    'en',
    'half French, half English, the English half longer',
    `For twelve years I have led information technology teams in public administrations, and I would like to bring this experience to your
secretariat. I moved our servers to a new platform without any break in service, and I trained more than a hundred users in three countries.
I speak French and English, and I am used to working with colleagues who are far away.
Depuis douze ans, je dirige des équipes informatiques dans des administrations publiques, et je souhaite mettre cette expérience au
service de votre secrétariat.`,
  ],
  [
    'fr',
    'as much Dutch as French: the one that may be accepted',
    `Ik werk sinds twaalf jaar in de douane en ik ben verantwoordelijk voor het beheer van de servers en het netwerk van onze dienst. In die
tijd heb ik een ploeg van elf medewerkers geleid en de begroting van de afdeling opgesteld, samen met de directie.
Je travaille depuis douze ans dans la douane et je suis responsable de la gestion des serveurs et du réseau de notre service. Pendant ce
temps, j'ai dirigé une équipe de onze personnes et préparé le budget de la division, avec la direction.`,
  ],
  ['en', 'sixty characters of English', 'I have worked in the customs service for more than ten years.'],
  ['fr', 'sixty characters of French', 'Je travaille depuis dix ans dans un service de la douane.'],
  [
    'fr',
    'French without accents',
    `Experience professionnelle
Charge de mission, ministere des exemples, depuis 2015
Gestion des equipes et suivi du budget de la direction
Responsable de la securite des systemes et de la formation des agents
Competences
Maitrise des outils de bureautique, bonnes connaissances en reseaux`,
  ],
  [
    'fr',
    'French in capitals without accents',
    `EXPERIENCE PROFESSIONNELLE
CHARGE DE MISSION AU SERVICE DES EXEMPLES, DEPUIS 2015
GESTION DES EQUIPES ET SUIVI DU BUDGET DE LA DIRECTION
FORMATION DES AGENTS DE LA DIVISION`,
  ],
  [
    'en',
    'English in capitals',
    `WORK EXPERIENCE
PROJECT OFFICER IN THE DEPARTMENT OF SAMPLES SINCE 2015
RESPONSIBLE FOR THE BUDGET OF THE UNIT AND FOR THE TRAINING OF NEW STAFF`,
  ],
  [
    'fr',
    'a French letter under an English address',
    `The Director of Human Resources
World Example Organization
Department of Finance and Administration
30 Sample Street, 1210 Sampletown
Brussels, 3 March 2026
Application for the post of Head of Information Technology
Madame, Monsieur,
Je vous présente ma candidature au poste cité en objet. Depuis sept ans, je dirige une équipe de douze agents et je gère le budget de la
division. Votre organisation m'attire par sa dimension internationale.
Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.`,
  ],
  [
    'en',
    'an English letter under a French address',
    `Monsieur le Directeur des ressources humaines
Organisation mondiale des exemples
Direction des finances et de l'administration
30, rue du Modèle, 1210 Modèleville
Dear Sir or Madam,
I am writing to apply for the post that you have advertised. For seven years I have led a team of twelve officers, and I am in charge of
the budget of the division. I am attracted by the mission of your organisation.
Yours faithfully,`,
  ],
  [
    'fr',
    'Canadian French',
    `Courriel : lea@example.org, cellulaire sur demande
Gestionnaire de projets au cégep, en congé sabbatique jusqu'à l'automne
Magasinage des fournisseurs, tenue de livres, formation des stagiaires et animation d'un atelier de fin de semaine
Baccalauréat en administration, maîtrise en cours à temps partiel`,
  ],
  [
    'fr',
    'French of West Africa with names of its places',
    `Inspecteur des douanes à Modèleville depuis 2011, j'ai servi au bureau de Koudougou-Exemple et au port sec de Bobo-Modèle.
Titulaire d'une licence en droit obtenue à l'université Ouaga-Exemple, j'ai suivi la formation des vérificateurs à l'école des régies.
Langues parlées : mooré, dioula, français`,
  ],
  [
    'en',
    'a list of publications with French titles',
    `Publications
Muster, A. and Vzorek, T. (2019). The cost of waiting at small borders. Journal of Invented Customs Studies, 4(2), 11-29.
Muster, A. (2017). La facilitation des échanges dans les petits ports. Revue des exemples, 12, 3-18.
Muster, A. and Beispiel, J. (2015). How samples are taken: a review of the literature. Proceedings of the Sample Conference.
Muster, A. (2014). Measuring release times with what is at hand. Working paper of the Institute for Examples.
Vzorek, T. (2013). Who should be asked, and when: on interviews at the border. With a comment by A. Muster.`,
  ],
  [
    'en',
    'English as a scan gives it',
    `Curr1culum V1tae
Exper1ence
2O11 - 2O16 Pro|ect off1cer at the M1nistry of Samp|es
Respons1ble for the tra1ning of new staff and for the bud get of the un1t
I worked wlth co|leagues from other departrnents and l wrote the annua1 report
Educat1on
Master of Sc1ence, Un1versity of Samp|etown`,
  ],
  [
    'fr',
    'French as a scan gives it',
    `Expér ience profess ionnelle
2O11 - 2O16 Chargé de m1ss1on au m1n1stère des exemp1es
Responsab1e de la forrnation des agents et du budget de la d1v1sion
J'a1 trava1llé avec les services de la d0uane et j'ai réd1gé le rapport annue1
Études
Maîtr1se de dro1t à l'université de Modè1eville`,
  ],
  [
    'de',
    'German',
    'Seit acht Jahren leite ich die Abteilung für Informatik einer mittelgroßen Behörde und bin für das Budget sowie die Ausbildung der Mitarbeiter verantwortlich.',
  ],
  [
    'de',
    'German with umlauts written out',
    'Ich bin seit 2015 in der Verwaltung taetig und fuer die Pruefung der Antraege sowie fuer die Einfuehrung neuer Verfahren zustaendig.',
  ],
  [
    'es',
    'Spanish',
    'Desde hace ocho años dirijo el departamento de informática de una administración pública y soy responsable del presupuesto y de la formación del personal.',
  ],
  [
    'pt',
    'Portuguese',
    'Há oito anos que dirijo o departamento de informática de uma administração pública e sou responsável pelo orçamento e pela formação das equipas.',
  ],
  [
    'it',
    "Italian, whose l' and d' look French",
    "Da otto anni dirigo l'ufficio informatico dell'amministrazione comunale e sono responsabile dell'organizzazione, del bilancio e della formazione del personale.",
  ],
  [
    'ca',
    "Catalan, whose l' and les look French",
    "Des de fa vuit anys dirigeixo el departament d'informàtica de l'administració i soc responsable del pressupost i de la formació de les persones que hi treballen.",
  ],
  [
    'oc',
    'Occitan',
    "Dempuèi uèch ans dirigissi lo servici d'informatica de la comuna e soi responsable del budgèt, de la formacion dels emplegats e de las relacions amb los autres servicis.",
  ],
  [
    'ro',
    'Romanian',
    'De opt ani conduc serviciul de informatică al unei administrații publice și sunt responsabil de buget și de formarea personalului din cadrul direcției.',
  ],
  [
    'ht',
    'Haitian, whose words are French by origin',
    'Mwen gen dis lane eksperyans nan sèvis ladwàn nan, epi mwen te travay ak moun ki soti nan anpil peyi. Mwen pale kreyòl ak fransè, e mwen renmen travay ak lòt moun.',
  ],
  [
    'nl',
    'Dutch',
    'Sinds acht jaar leid ik de dienst informatica van een overheid en ben ik verantwoordelijk voor de begroting en voor de opleiding van de medewerkers.',
  ],
  [
    'af',
    'Afrikaans, between Dutch and English',
    "Ek is al agt jaar die hoof van die rekenaarafdeling van 'n staatsdiens en ek is verantwoordelik vir die begroting en vir die opleiding van die personeel wat by ons werk.",
  ],
  [
    'sv',
    'Swedish',
    'Sedan åtta år leder jag avdelningen för informationsteknik på en myndighet och ansvarar för budgeten och för utbildningen av de anställda.',
  ],
  [
    'da',
    'Danish',
    'I otte år har jeg ledet afdelingen for informationsteknologi i en offentlig styrelse, og jeg er ansvarlig for budgettet og for uddannelsen af de ansatte.',
  ],
  [
    'no',
    'Norwegian',
    'I åtte år har jeg ledet avdelingen for informasjonsteknologi i en offentlig etat, og jeg er ansvarlig for budsjettet og for opplæringen av de ansatte.',
  ],
  [
    'pl',
    'Polish between English products',
    `Doświadczenie zawodowe
Project Manager, Cloud Services, DevOps, Docker, Kubernetes, Jenkins
Kierowanie zespołem oraz odpowiedzialność za budżet i szkolenia pracowników
Wykształcenie
Języki: polski, angielski`,
  ],
  [
    'cs',
    'Czech',
    'Osm let vedu oddělení informatiky ve státní správě a odpovídám za rozpočet i za školení zaměstnanců, kteří pracují v regionálních úřadech.',
  ],
  [
    'hu',
    'Hungarian',
    'Nyolc éve vezetem egy közigazgatási hivatal informatikai osztályát, és én felelek a költségvetésért, valamint a munkatársak képzéséért is.',
  ],
  [
    'fi',
    'Finnish',
    'Olen johtanut kahdeksan vuotta viraston tietohallintoa ja vastaan sen talousarviosta sekä henkilöstön koulutuksesta, joka järjestetään joka syksy.',
  ],
  [
    'tr',
    'Turkish',
    'Sekiz yıldır bir kamu kurumunun bilgi işlem bölümünü yönetiyorum ve bütçe ile çalışanların eğitiminden sorumluyum.',
  ],
  [
    'sq',
    'Albanian, without a list of its own',
    'Prej tetë vitesh drejtoj sektorin e informatikës në një administratë publike dhe jam përgjegjës për buxhetin dhe për trajnimin e punonjësve të rinj.',
  ],
  [
    'sw',
    'Swahili',
    'Kwa miaka minane nimeongoza idara ya teknolojia ya habari katika ofisi ya serikali na nina wajibu wa bajeti na mafunzo ya wafanyakazi wa idara hiyo.',
  ],
  [
    'id',
    'Indonesian',
    'Selama delapan tahun saya memimpin bagian teknologi informasi di sebuah kantor pemerintah dan bertanggung jawab untuk anggaran dan pelatihan pegawai yang baru.',
  ],
  [
    'vi',
    'Vietnamese',
    'Trong tám năm qua tôi đã phụ trách phòng công nghệ thông tin của một cơ quan nhà nước và chịu trách nhiệm về ngân sách cũng như việc đào tạo nhân viên.',
  ],
  ['el', 'Greek', 'Εδώ και οκτώ χρόνια διευθύνω το τμήμα πληροφορικής μιας δημόσιας υπηρεσίας.'],
  [
    'uk',
    'Ukrainian',
    'Уже вісім років я керую відділом інформаційних технологій у державній установі та відповідаю за бюджет.',
  ],
  [
    'bg',
    'Bulgarian',
    'От осем години ръководя отдела по информационни технологии в държавна администрация и отговарям за бюджета.',
  ],
  ['he', 'Hebrew', 'זה שמונה שנים אני מנהל את מחלקת המחשוב במשרד ממשלתי ואחראי על התקציב ועל הדרכת העובדים'],
  [
    'fa',
    'Persian',
    'هشت سال است که مدیریت بخش فناوری اطلاعات یک اداره دولتی را بر عهده دارم و مسئول بودجه و آموزش کارکنان هستم',
  ],
  [
    'ar',
    'Arabic between as many Latin names of products',
    `الخبرة المهنية
مدير مشروع في إدارة الجمارك، مسؤول عن الميزانية وتدريب الموظفين الجدد
Microsoft Project, Oracle Database, Cisco Networking, VMware, Windows Server, Linux
التعليم: ماجستير في علوم الحاسوب
اللغات: العربية والإنجليزية والفرنسية`,
  ],
  [
    'zh',
    'Chinese between as many Latin names of products',
    `工作经历
项目经理，负责海关信息系统的建设和预算管理
Java, Spring Boot, MySQL, Redis, Docker, Kubernetes
教育背景：计算机科学硕士
语言能力：英语、法语`,
  ],
  ['ja', 'Japanese', '私は八年間、税関の情報システム部門で働き、予算と新人研修を担当してきました。'],
  ['ko', 'Korean', '저는 팔 년 동안 세관의 정보 기술 부서에서 일하며 예산과 직원 교육을 담당했습니다.'],
  [
    'en',
    'English with a name in Chinese letters',
    '示例先生\nI have worked in the customs service of my country for ten years, and I lead a team of five.',
  ],
  [
    'fr',
    "a template's placeholder text under French headings",
    `Expérience professionnelle
Chargé de projet, Exemple SA
Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.
Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.
Formation
Licence de droit, université de Modèleville
Langues et compétences informatiques
Connaissances en gestion, centres d'intérêt : les échecs`,
  ],
];

/** Texts that are in no language, and what they are. */
export const IN_NO_LANGUAGE: [what: string, text: string][] = [
  ['numbers', '12 345.67 89 0,12\n2019 2020 2021\n(+32) 2 000 00 00'],
  ['a table of codes', 'HS 8471.30 QX-17 B2\nTARIC 8517.12 ZK-09 C4\nA320 B737 CRJ9 E195\nFR BE NL DE LU\nEUR USD CHF'],
  ['fewer than twenty letters', 'Anna Korhonen, 2026'],
  ['gibberish', 'xkq wrtz plmk vbnq sdfg hjkl qwrt zxcv bnmq wkrt plzx qvbn mkld wrtq zxkv bnpl qqrt wzxk'],
  [
    'placeholder text',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.',
  ],
  [
    'names alone',
    'Aino Korhonen\nTom Vzorek\nFatou Traoré\nJosé Ejemplo\nMehmet Örnek\nIngrid Eksempel\nWei Zhang\nJana Vzorová\nPaolo Esempio\nOlena Zrazok\nKwame Mfano\nDimitris Paradigma',
  ],
  [
    'a font without letters of its own',
    '\uf0b7\uf0a7 \uf02d\uf031 \uf045\uf046\uf047 \uf048\uf049\uf04a\uf04b\uf04c\uf04d\uf04e',
  ],
  ['a typeface whose letters stand for others', 'ΰϸЇήΨ ߙςϣ ķϙʆϢ ԐΰϸЇ ήςϣ ͳ೅ဍഀඥ੒ һӍΉʽী ೕರһӍ ΉʽীΨߙ ЇϙϢʆ ΰԐϸ ੒ඥഀ'],
  [
    'the labels of a form',
    'text1 text2 field text field text name text field text text field name text field text text field text name field text',
  ],
  ['dots and rules', '...................... ---------------------- ______________________'],
];
