import { describe, expect, it } from 'vitest';
import { textLanguage } from '../../../../domain/source/choose/text-language.ts';

describe('the language of a text', () => {
  it.each([
    [
      'en',
      'The river rose in the night and the people of the town had to leave their houses before it was light, for the bridge was gone with the first wave.',
    ],
    [
      'de',
      'Der Fluss stieg in der Nacht und die Leute mussten das Dorf verlassen, denn die Brücke ist nicht mehr da und mit dem Boot kommt von dort keiner weg.',
    ],
    [
      'es',
      'El río creció por la noche y los vecinos tuvieron que dejar las casas del pueblo, que una ola se llevó con el puente por delante de las torres.',
    ],
    [
      'pt',
      'O rio subiu durante a noite e os moradores tiveram de deixar as casas da vila, que uma onda levou com a ponte, mas não com as torres do porto.',
    ],
    [
      'zu',
      'Umfula ukhuphuke ebusuku futhi abantu bathi ukuthi bahambe ngoba ibhuloho aliselapho uma kusa, kanye nezindlu kule ndawo lapho kade behlala khona bonke njengoba kwakunjalo.',
    ],
    [
      'uk',
      'Річка піднялася вночі, і люди з села мали піти, та не всі встигли до світанку, що на мосту вже не було як пройти, це за словами тих, хто бачив.',
    ],
    [
      'ru',
      'Река поднялась ночью, и люди из деревни не успели уйти на холм, что стоит за мостом, но это не помешало им с утра по одному вернуться в свои дома.',
    ],
    [
      'ja',
      '夜のうちに川の水かさが増し、町の人々は夜が明ける前に家を出なければならなかった。最初の波で橋が流されてしまったからである。雨はまだ降り続いている。',
    ],
    [
      'zh',
      '夜里河水上涨，镇上的居民不得不在天亮之前离开家园，因为第一波洪水已经冲走了桥梁。雨还在继续下，救援人员正在赶往现场，学校今天停课，商店也没有开门营业，道路封闭。',
    ],
    [
      'fa',
      'رودخانه در شب بالا آمد و مردم شهر پیش از روشن شدن هوا خانه‌های خود را ترک کردند، چون پل با نخستین موج از میان رفته بود و راهی نبود.',
    ],
    [
      'ar',
      'ارتفع منسوب النهر في الليل واضطر سكان البلدة إلى مغادرة منازلهم قبل طلوع الفجر لأن الجسر قد اختفى مع الموجة الأولى ولم يبق طريق.',
    ],
    [
      'ko',
      '밤사이 강물이 불어나 마을 사람들은 날이 밝기 전에 집을 떠나야 했다. 첫 물살에 다리가 떠내려갔기 때문이다. 비는 아직도 내리고 있으며 구조대가 현장으로 향하고 있다.',
    ],
  ])('is %s by its letters and small words', (language, text) => {
    expect(textLanguage(text, 'en')).toBe(language);
    expect(textLanguage(text, '')).toBe(language);
  });

  it('is the claimed one where kin cannot be told apart', () => {
    const text =
      'Rijeka je u noći narasla i ljudi su se morali maknuti, da ne bi ostali za mostom koji je voda odnijela od obale, na što se nitko nije nadao.';
    expect(textLanguage(text, 'bs')).toBe('bs');
    expect(textLanguage('река '.repeat(30), 'tg')).not.toBe('en');
  });

  it.each(['', 'Too short to say.', '12 345 67'])('is unknown for "%s"', (text) => {
    expect(textLanguage(text, 'en')).toBe(null);
  });
});
