import type { EventFacts } from '../signature.ts';
import { type CoverageCase, row } from './page.ts';
import { phoneCall } from './phone-call.ts';

const named = (maran: string[], quell: string[], others: string[] = []) => ({
  participants: [
    { name: 'Ilse Maran', aliases: maran },
    { name: 'Tomas Quell', aliases: quell },
  ],
  others,
});

/** The call of phone-call.ts, with its names in other languages. */
export const phoneCallElsewhere: EventFacts = {
  ...phoneCall,
  languages: {
    hi: named(['मारन'], ['क्वेल'], ['ड्यूबोइस']),
    bn: named(['মারান'], ['কোয়েল']),
    ta: named(['மாரன'], ['குவெல']),
    ur: named(['ماران'], ['کویل']),
    ar: named(['ماران'], ['كويل', 'وكويل']),
    ru: named(['Маран'], ['Квелл']),
    zh: named(['马兰'], ['奎尔']),
    es: named(['Maran'], ['Quell'], ['Dubois']),
    fr: named(['Maran'], ['Quell']),
    de: named(['Maran'], ['Quell']),
  },
};

/** For each language a title and a first paragraph of a report of the call, and of one of a summit of the same two. */
export const inLanguages: readonly { language: string; call: [string, string]; summit: [string, string] }[] =
  [
    {
      language: 'hi',
      call: [
        'मारन और क्वेल ने फोन पर मछली कोटे पर बात की',
        'राष्ट्रपति इल्से मारन ने १८ अप्रैल २०२४ को प्रधानमंत्री टोमास क्वेल से फोन पर बात की।',
      ],
      summit: [
        'मारन और क्वेल शिखर सम्मेलन में मिले',
        'इल्से मारन और टोमास क्वेल १८ अप्रैल २०२४ को लुंड के शिखर सम्मेलन में मिले।',
      ],
    },
    {
      language: 'bn',
      call: ['মারান ও কোয়েলের ফোনালাপ', 'প্রেসিডেন্ট মারান ১৮ এপ্রিল ২০২৪ প্রধানমন্ত্রী কোয়েলের সঙ্গে ফোনালাপ করেছেন।'],
      summit: ['শীর্ষ সম্মেলনে মারান ও কোয়েল', 'মারান ও কোয়েল ১৮ এপ্রিল ২০২৪ শীর্ষ সম্মেলনে যোগ দেন।'],
    },
    {
      language: 'ta',
      call: [
        'மாரன், குவெல் தொலைபேசியில் பேச்சு',
        'அதிபர் மாரன் 2024 ஏப்ரல் 18 அன்று பிரதமர் குவெலுடன் தொலைபேசியில் பேசினார்.',
      ],
      summit: ['உச்சி மாநாட்டில் மாரன், குவெல்', 'மாரன், குவெல் 2024 ஏப்ரல் 18 அன்று உச்சி மாநாட்டில் பங்கேற்றனர்.'],
    },
    {
      language: 'ur',
      call: [
        'ماران اور کویل کی ٹیلی فون پر گفتگو',
        'صدر ماران نے 18 اپریل 2024 کو وزیر اعظم کویل سے ٹیلی فون پر بات کی۔',
      ],
      summit: [
        'ماران اور کویل کی سربراہی اجلاس میں شرکت',
        'ماران اور کویل نے 18 اپریل 2024 کو سربراہی اجلاس میں شرکت کی۔',
      ],
    },
    {
      language: 'ar',
      call: [
        'اتصال هاتفي بين ماران وكويل حول الصيد',
        'أجرت الرئيسة ماران اتصالا هاتفيا مع كويل في 18 أبريل 2024.',
      ],
      summit: ['ماران وكويل في قمة لوند', 'شارك ماران وكويل في قمة لوند يوم 18 أبريل 2024.'],
    },
    {
      language: 'ru',
      call: [
        'Маран и Квелл провели телефонный разговор',
        'Президент Ильзе Маран поговорила по телефону с Томасом Квеллом 18 апреля 2024 года.',
      ],
      summit: [
        'Маран и Квелл встретились на саммите',
        'Ильзе Маран и Томас Квелл приняли участие в саммите 18 апреля 2024 года.',
      ],
    },
    {
      language: 'zh',
      call: ['马兰与奎尔通电话讨论渔业', '马兰总统于2024年4月18日与奎尔总理通电话。'],
      summit: ['马兰与奎尔出席峰会', '马兰和奎尔于2024年4月18日出席峰会。'],
    },
    {
      language: 'es',
      call: [
        'Maran y Quell hablan por teléfono sobre la pesca',
        'La presidenta Ilse Maran conversó por teléfono con Tomas Quell el 18 de abril de 2024.',
      ],
      summit: [
        'Maran y Quell acuden a una cumbre en Lund',
        'Ilse Maran y Tomas Quell celebraron una cumbre el 18 de abril de 2024.',
      ],
    },
    {
      language: 'fr',
      call: [
        'Maran et Quell se parlent au téléphone',
        'La présidente Ilse Maran a eu un entretien téléphonique avec Tomas Quell le 18 avril 2024.',
      ],
      summit: [
        'Maran et Quell au sommet de Lund',
        'Ilse Maran et Tomas Quell ont participé à un sommet le 18 avril 2024.',
      ],
    },
    {
      language: 'de',
      call: [
        'Maran und Quell telefonieren wegen der Fangquoten',
        'Präsidentin Ilse Maran hat am 18. April 2024 mit Tomas Quell telefoniert.',
      ],
      summit: [
        'Maran und Quell beim Gipfel in Lund',
        'Ilse Maran und Tomas Quell trafen sich am 18. April 2024 zu einem Gipfel.',
      ],
    },
  ];

const [CALL, LEAD] = inLanguages[0]?.call ?? ['', ''];
const REST = `
  बातचीत करीब आधे घंटे चली, मारन के कार्यालय ने बताया।
  दोनों देशों के बीच मछली पकड़ने के कोटे पर वसंत से मतभेद है।`;
const OTHER = `
  बाज़ार में मछली के दाम पिछले सप्ताह बढ़ गए।
  दुकानदारों का कहना है कि सर्दियों में माल कम आता है।
  बंदरगाह पर नई नावें खड़ी हैं और मछुआरे मौसम खुलने की राह देख रहे हैं।`;

/** Hindi pages that cover the call, that only mention it, and that are about something near it. */
export const hindiCases: CoverageCase[] = [
  row('covers', 'a report', { title: CALL, published: '2024-04-18', text: LEAD + REST, language: 'hi' }),
  row('covers', 'a report that does not say its language', {
    title: CALL,
    published: '2024-04-19',
    text: LEAD + REST,
    language: '',
  }),
  row('covers', 'a report marked as English, as sites do', {
    title: CALL,
    published: '2024-04-19',
    text: LEAD + REST,
    language: 'en-in',
  }),
  row('covers', 'no day of publication, the date in the text', {
    title: CALL,
    published: null,
    text: LEAD + REST,
    language: 'hi',
  }),
  row('covers', 'no date in the text', {
    title: CALL,
    published: '2024-04-19',
    text: `इल्से मारन ने टोमास क्वेल से फोन पर बात की।${REST}`,
    language: 'hi-IN',
  }),
  row('mentions', 'neither a day nor a date', {
    title: CALL,
    published: null,
    text: `इल्से मारन ने टोमास क्वेल से फोन पर बात की।${REST}`,
    language: 'hi',
  }),
  row('none', 'the same two in another call', {
    title: CALL,
    published: '2024-01-12',
    text: `इल्से मारन ने १२ जनवरी २०२४ को टोमास क्वेल से फोन पर बात की।${REST}`,
    language: 'hi',
  }),
  row('none', 'the same two in another call, no day of publication', {
    title: CALL,
    published: null,
    text: `इल्से मारन ने १२ जनवरी को टोमास क्वेल से फोन पर बात की।${REST}`,
    language: 'hi',
  }),
  row('mentions', 'one of them in a call with another', {
    title: 'मारन ने ड्यूबोइस से फोन पर बात की',
    published: '2024-04-19',
    text: `राष्ट्रपति मारन ने शुक्रवार को ड्यूबोइस से फोन पर बात की।
      एक दिन पहले मारन ने क्वेल से फोन पर बात की थी।${OTHER}`,
    language: 'hi',
  }),
  row('none', 'one of them in a call with another, the other not named beside the call', {
    title: 'मारन ने ड्यूबोइस से फोन पर बात की',
    published: '2024-04-19',
    text: `राष्ट्रपति मारन ने शुक्रवार को ड्यूबोइस से फोन पर बात की।
      क्वेल ने अपने देश में एक पुल का उद्घाटन किया।${OTHER}`,
    language: 'hi',
  }),
  row('mentions', 'a passing mention', {
    title: 'मछली के दाम बढ़े',
    published: '2024-04-19',
    text: `${OTHER}
      मारन और क्वेल ने १८ अप्रैल को फोन पर बात की थी।`,
    language: 'hi',
  }),
  row('mentions', 'a live page', {
    title: CALL,
    published: '2024-04-18',
    text: LEAD + REST,
    types: ['LiveBlogPosting'],
    language: 'hi',
  }),
  row('none', 'something else', {
    title: 'मछली के दाम बढ़े',
    published: '2024-04-18',
    text: OTHER,
    language: 'hi',
  }),
];
