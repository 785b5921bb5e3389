import type { Story } from './story.ts';

/** A story in another language than English, written by hand. */
export type ForeignStory = Pick<Story, 'title' | 'slug' | 'author' | 'time' | 'number'> & {
  readonly paragraphs: readonly [string, string];
};

const story = (
  number: number,
  [title, slug, author, time]: readonly [string, string, string, string],
  paragraphs: readonly [string, string],
): ForeignStory => ({ number, title, slug, author, time, paragraphs });

/** Updates of a German ticker. */
export const GERMAN: readonly ForeignStory[] = [
  story(
    701,
    ['Hafenamt sperrt die Südmole', 'suedmole', 'Greta Sommerfeld', '2026-03-07T14:32:00+01:00'],
    [
      'Das Hafenamt von Aldermoor hat die Südmole am Nachmittag gesperrt. Eine Taucherin fand 31 lose Pfähle.',
      'Wer ein Boot dort liegen hat, soll sich bis zum Abend melden. Die Nummer hängt am Tor aus.',
    ],
  ),
  story(
    702,
    [
      'Fähre kehrt nach acht Minuten um',
      'faehre',
      'Jörg von Thalheim',
      '2026-03-07T13:05:00+01:00',
    ],
    [
      'Die Mittagsfähre drehte nach acht Minuten wieder bei. An Bord waren 64 Fahrgäste und ein Klavier.',
      'Der Kapitän sprach von einem Geräusch, das er nicht kannte. Das Klavier blieb unverletzt.',
    ],
  ),
  story(
    703,
    [
      'Ratsfrau verlangt die Akten von 1987',
      'akten',
      'Ayşe Kılınç-Weber',
      '2026-03-07T11:48:00+01:00',
    ],
    [
      'Vor dem Rat verlangte sie die Akten der letzten großen Flut zu sehen. Sie liegen seit 39 Jahren im Keller der Schule.',
      'Der Bürgermeister sagte, der Schlüssel sei verlegt. Gelächter auf der Empore.',
    ],
  ),
];

/** Entries of an Arabic front page. */
export const ARABIC: readonly ForeignStory[] = [
  story(
    711,
    [
      'الميناء القديم يفتح أبوابه بعد تسعة شتاءات',
      'port',
      'ليلى حدّاد',
      '2026-03-09T08:10:00+00:00',
    ],
    [
      'فتحت إدارة الميناء أبوابه صباح الاثنين أمام ٤١٢ عائلة. قال الحارس إنه لم ينم تلك الليلة.',
      'بقي الرصيف الجنوبي مغلقا حتى إشعار آخر. وعُلّقت خريطة جديدة عند المدخل.',
    ],
  ),
  story(
    712,
    ['مجلس البلدة يؤجل التصويت على الجسر', 'bridge', 'سامر الخطيب', '2026-03-08T17:40:00+00:00'],
    [
      'أجّل المجلس التصويت للمرة الثالثة هذا العام. حضر الجلسة ٩٣ شخصا ولم يتكلم منهم أحد.',
      'ينتظر سكان الضفة الشرقية منذ ست سنوات. يعبرون اليوم بالقوارب.',
    ],
  ),
  story(
    713,
    ['العثور على دفتر الفيضان خلف جدار', 'ledger', 'نور عبد الرحمن', '2026-03-08T06:25:00+00:00'],
    [
      'عثر عمّال الترميم على دفتر يعود إلى سنة الفيضان. صفحاته الأولى مكتوبة بخط واحد.',
      'سيعرض الدفتر في المكتبة طوال الشهر. الدخول مجاني لتلاميذ المدارس.',
    ],
  ),
];

/** Entries of a Japanese front page, whose names stand as they are written there. */
export const JAPANESE: readonly ForeignStory[] = [
  story(
    721,
    ['古い渡し場、九年ぶりに再開', 'watashiba', '山下千尋', '2026-03-10T09:00:00+09:00'],
    [
      '市は月曜日、古い渡し場を九年ぶりに開いた。朝から四百十二世帯が列に並んだ。',
      '南の桟橋はまだ閉じたままである。新しい地図が入口に貼り出された。',
    ],
  ),
  story(
    722,
    ['橋の投票、三度目の延期', 'hashi', '小林航', '2026-03-09T18:30:00+09:00'],
    [
      '議会は橋についての投票を再び延ばした。傍聴席の九十三人は誰も口を開かなかった。',
      '東岸の住民は六年待っている。今日も小舟で川を渡る。',
    ],
  ),
  story(
    723,
    ['壁の裏から洪水の帳簿', 'choubo', '佐伯みどり', '2026-03-08T07:15:00+09:00'],
    [
      '修理の職人が、洪水の年の帳簿を見つけた。最初の数頁は一人の手で書かれている。',
      '帳簿は今月いっぱい図書館で見られる。小学生は無料で入れる。',
    ],
  ),
];
