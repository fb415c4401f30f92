/** Where a fictional person may come from. Latin spellings make the e-mail address of names in other scripts. */
export interface Culture {
  language: string
  zones: readonly [string, ...string[]]
  given: readonly [string, ...string[]]
  family: readonly [string, ...string[]]
  /** Latin spellings in the same order; absent for Latin scripts. */
  latin?: { given: readonly string[]; family: readonly string[] }
  /** True where the family name comes first, without a space. */
  familyFirst?: boolean
}

const split = (words: string): [string, ...string[]] => {
  const [first = '', ...rest] = words.split(' ')
  return [first, ...rest]
}

/** Common given and family names, combined at random: no person is meant. Earlier entries are drawn more often. */
export const cultures: readonly [Culture, ...Culture[]] = [
  {
    language: 'en-us',
    zones: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
    given: split('Ada Aaron Bella Caleb Daisy Edgar Fiona Grant Hazel Irene Jonas Keira Logan Mabel Nolan Opal Peter Quinn Ruby Silas Tessa Violet Wyatt'),
    family: split('Ashdown Birch Calder Dunmore Ellwood Fairley Goodwin Hartley Ivers Juniper Kestrel Larkin Marlow Norwood Oakes Penrose Quill Redfern Stroud Thorne'),
  },
  {
    language: 'pt',
    zones: ['America/Sao_Paulo', 'Europe/Lisbon'],
    given: split('Ana Ágata Beatriz Caetano Cecília Davi Elisa Flávia Gonçalo Inês João Luísa Márcio Natália Otávio Rita Sônia Tomé Úrsula Vânia'),
    family: split('Abreu Brandão Conceição Damião Esteves Falcão Galvão Henriques Leitão Magalhães Nóbrega Peçanha Quintão Rebouças Serrão Távora'),
  },
  {
    language: 'es',
    zones: ['America/Mexico_City', 'Europe/Madrid', 'America/Bogota', 'America/Argentina/Buenos_Aires'],
    given: split('Adrián Belén Camila Damián Elena Fermín Gloria Héctor Íñigo Jimena Lucía Martín Nuria Óscar Pilar Ramón Sofía Tomás Ximena Zoé'),
    family: split('Aguirre Bermúdez Cárdenas Delgado Echeverría Figueroa Gálvez Ibáñez Jurado Lozano Marín Núñez Ordóñez Peñalosa Quiroga Robles Saldaña Urrutia'),
  },
  {
    language: 'de',
    zones: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
    given: split('Änne Bernd Clara Dörte Emil Franziska Götz Hanna Jörg Käthe Lukas Mareike Niels Oskar Paula Rüdiger Sönke Thea Ulla Vera'),
    family: split('Ackermann Böhme Claußen Dürr Eßer Förster Großmann Hübner Jäger Köster Lüders Müßig Nöll Pröll Rößler Schäfer Tönnies Weiß'),
  },
  {
    language: 'fr',
    zones: ['Europe/Paris', 'America/Montreal', 'Africa/Dakar'],
    given: split("Aimée Benoît Céline Désiré Élodie François Gaëlle Hélène Irénée Joël Léonie Maëlle Noël Océane Raphaël Séverine Thérèse Zoë"),
    family: split("d'Aubigny Béranger Châtelain Delorme l'Estrange Févre Gauthier Hérault Jaubert Lefèvre Maréchal Noël O'Brien Pérès Renaud Séguin Thibault"),
  },
  {
    language: 'pl',
    zones: ['Europe/Warsaw'],
    given: split('Agnieszka Błażej Celina Dąbrówka Elżbieta Grażyna Henryk Iga Łucja Małgorzata Oliwia Paweł Róża Sławomir Świętosława Tadeusz Zofia'),
    family: split('Bąk Ćwikła Drążek Gołąb Jeżyk Kępa Łuczak Mączka Nędza Okoń Pająk Sęk Śliwa Trąbka Wójcik Żołądź'),
  },
  {
    language: 'tr',
    zones: ['Europe/Istanbul'],
    given: split('Ayşe Barış Çiğdem Deniz Emre Filiz Gökçe Hüseyin Işıl İrem Kağan Leyla Özge Pınar Şule Tuğba Umut Yağmur'),
    family: split('Akgün Bağcı Çelik Doğan Erdoğdu Güneş Işık İnce Kılıç Öztürk Sağlam Şimşek Toprak Uğur Yıldırım'),
  },
  {
    language: 'el',
    zones: ['Europe/Athens'],
    given: split('Αθηνά Βασίλης Γιώργος Δήμητρα Ελένη Ζωή Θανάσης Ιωάννα Κώστας Μαρία Νίκος Σοφία'),
    family: split('Αγγελής Βλάχος Γεωργίου Δούκας Καραλής Λάμπρου Μακρής Νικολάου Παππάς Σταύρου'),
    latin: {
      given: split('athina vasilis giorgos dimitra eleni zoi thanasis ioanna kostas maria nikos sofia'),
      family: split('angelis vlachos georgiou doukas karalis lamprou makris nikolaou pappas stavrou'),
    },
  },
  {
    language: 'ru',
    zones: ['Asia/Almaty', 'Europe/Riga'],
    given: split('Алёна Борис Вера Григорий Дарья Егор Жанна Игорь Лидия Матвей Нина Фёдор'),
    family: split('Берёзко Волошко Горенко Дубенко Зимко Калинко Лесенко Морозко Озерко Снежко'),
    latin: {
      given: split('alyona boris vera grigory darya egor zhanna igor lidia matvey nina fyodor'),
      family: split('berezko voloshko gorenko dubenko zimko kalinko lesenko morozko ozerko snezhko'),
    },
  },
  {
    language: 'ar',
    zones: ['Africa/Cairo', 'Asia/Dubai', 'Africa/Casablanca'],
    given: split('أمينة باسم جميلة داليا رامي سلمى طارق عمر فاطمة كريم ليلى هدى'),
    family: split('البحري الجبلي الخياط الزهراني السهلي الصياد الفاضل القمر النجار الوادي'),
    latin: {
      given: split('amina bassem jamila dalia rami salma tarek omar fatma karim layla huda'),
      family: split('bahri jabali khayyat zahrani sahli sayyad fadel qamar najjar wadi'),
    },
  },
  {
    language: 'he',
    zones: ['Asia/Jerusalem'],
    given: split('אורי ברכה גיל דנה הילה יעל נועם רותם שירה תמר'),
    family: split('אילן ברוש גלבוע דקל הרדוף יער נחל רימון שקד תמרי'),
    latin: {
      given: split('uri bracha gil dana hila yael noam rotem shira tamar'),
      family: split('ilan brosh gilboa dekel harduf yaar nachal rimon shaked tamari'),
    },
  },
  {
    language: 'hi',
    zones: ['Asia/Kolkata'],
    given: split('अनन्या भारत चित्रा दिव्या गौरव ईशा कविता मीरा नीरज प्रिया रोहन सुनीता'),
    family: split('आनंद भार्गव चौहान देसाई गुप्ता जोशी खन्ना मेहता नायर शर्मा'),
    latin: {
      given: split('ananya bharat chitra divya gaurav isha kavita meera neeraj priya rohan sunita'),
      family: split('anand bhargava chauhan desai gupta joshi khanna mehta nair sharma'),
    },
  },
  {
    language: 'ja',
    zones: ['Asia/Tokyo'],
    familyFirst: true,
    given: split('葵 陽菜 蓮 美咲 大輔 直樹 さくら 翔 結衣 健太'),
    family: split('青木 石川 上田 遠藤 岡本 川口 木村 小林 坂本 中島'),
    latin: {
      given: split('aoi hina ren misaki daisuke naoki sakura sho yui kenta'),
      family: split('aoki ishikawa ueda endo okamoto kawaguchi kimura kobayashi sakamoto nakajima'),
    },
  },
  {
    language: 'zh',
    zones: ['Asia/Shanghai', 'Asia/Taipei'],
    familyFirst: true,
    given: split('安琪 博文 春燕 德明 芳 国强 海伦 静 丽华 明月'),
    family: split('白 陈 邓 方 高 黄 江 林 孙 周'),
    latin: {
      given: split('anqi bowen chunyan deming fang guoqiang hailun jing lihua mingyue'),
      family: split('bai chen deng fang gao huang jiang lin sun zhou'),
    },
  },
  {
    language: 'ko',
    zones: ['Asia/Seoul'],
    familyFirst: true,
    given: split('가은 도윤 민준 서연 지우 하준 은지 현우 수빈 예린'),
    family: split('강 김 노 문 박 서 안 유 장 한'),
    latin: {
      given: split('gaeun doyun minjun seoyeon jiwoo hajun eunji hyunwoo subin yerin'),
      family: split('kang kim noh moon park seo ahn yoo jang han'),
    },
  },
  {
    language: 'vi',
    zones: ['Asia/Ho_Chi_Minh'],
    given: split('Ánh Bảo Cúc Dũng Đào Hạnh Hương Khải Lệ Ngọc Phượng Quỳnh Thảo Uyên Việt Yến'),
    family: split('Bùi Đặng Đỗ Hồ Lê Ngô Nguyễn Phạm Phan Trần Trịnh Vũ'),
  },
] // prettier-ignore
