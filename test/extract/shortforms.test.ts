import { describe, expect, test } from '@jest/globals';
import { enacting, readText, registry } from './read.js';

/** What the second of two paragraphs cites. */
async function cited(
  language: string,
  first: string,
  second: string,
  symbol = 'A/RES/90/7',
): Promise<string[]> {
  const text = `${symbol}\n\n${enacting(language)}\n\n1. ${first}\n\n2. ${second}\n`;
  const file = await readText(text, { language, symbol });
  return file.citations.filter(({ from }) => from.endsWith('#OP2')).map(({ target }) => target);
}

test.each([
  [
    'en',
    'Recalls the Convention on the Rights of the Child;',
    'Notes the Convention and the Convention to Combat Fog.',
    ['crc'],
  ],
  [
    'ru',
    'напоминает о Конвенции о правах инвалидов;',
    'отмечает роль Конвенции и роль Конвенции о маяках.',
    ['crpd'],
  ],
  [
    'fr',
    'Rappelle la Convention relative aux droits de l’enfant ;',
    'Prend note de la Convention et de la Convention relative aux phares.',
    ['crc'],
  ],
  ['zh', '回顾《残疾人权利公约》；', '注意到《公约》和《灯塔公约》。', ['crpd']],
] as const)(
  'a short form that begins a longer name means nothing by itself (%s)',
  async (language, first, second, targets) => expect(await cited(language, first, second)).toEqual(targets),
);

test.each([
  [
    'en',
    'Recalls the Convention on the Rights of the Child and the Convention on the Dimming of Lamps at Sea;',
    'Notes the Convention.',
    [],
  ],
  [
    'en',
    'Recalls the Convention on the Dimming of Lamps at Sea and the Convention on the Rights of the Child;',
    'Notes the Convention.',
    ['crc'],
  ],
  [
    'en',
    'Recalls the Charter of the United Nations and the Lighthouse Charter of Pondham;',
    'Notes the Charter.',
    ['un-charter'],
  ],
  [
    'en',
    'Recalls the Convention on the Rights of the Child and the Pondham Declaration;',
    'Notes the Convention.',
    ['crc'],
  ],
  [
    'fr',
    'Rappelle la Convention relative aux droits de l’enfant et la Convention sur les phares ;',
    'Prend note de la Convention.',
    [],
  ],
  [
    'fr',
    'Rappelle la Convention sur les phares et la Convention relative aux droits de l’enfant ;',
    'Prend note de la Convention.',
    ['crc'],
  ],
  [
    'es',
    'Recuerda la Convención sobre los Derechos del Niño y la Convención de Pondham;',
    'Observa la Convención.',
    [],
  ],
  [
    'es',
    'Recuerda la Convención de Pondham y la Convención sobre los Derechos del Niño;',
    'Observa la Convención.',
    ['crc'],
  ],
  [
    'ru',
    'ссылается на Конвенцию о правах ребенка и на Пондемскую конвенцию;',
    'отмечает роль Конвенции.',
    [],
  ],
  [
    'ru',
    'ссылается на Пондемскую конвенцию и на Конвенцию о правах ребенка;',
    'отмечает роль Конвенции.',
    ['crc'],
  ],
  ['ar', 'تشير إلى اتفاقية حقوق الطفل واتفاقية المنارات لعام 2031؛', 'تحيط علما بالاتفاقية.', []],
  ['ar', 'تشير إلى اتفاقية المنارات لعام 2031 واتفاقية حقوق الطفل؛', 'تحيط علما بالاتفاقية.', ['crc']],
  ['zh', '回顾《儿童权利公约》和《灯塔公约》；', '注意到《公约》。', []],
  ['zh', '回顾《灯塔公约》和《儿童权利公约》；', '注意到《公约》。', ['crc']],
] as const)(
  'a short form means what was named last with its noun, or nothing where that is not known (%s: %s)',
  async (language, first, second, targets) => expect(await cited(language, first, second)).toEqual(targets),
);

test.each([
  ['en', 'Decides to meet;', 'Is guided by the purposes of the Charter.', ['un-charter']],
  ['fr', 'Décide de se réunir ;', 'Réaffirme les buts de la Charte.', ['un-charter']],
  ['es', 'Decide reunirse;', 'Reafirma los propósitos de la Carta.', ['un-charter']],
  ['ru', 'постановляет собраться;', 'подтверждает цели Устава.', ['un-charter']],
  ['ar', 'تقرر أن تجتمع؛', 'تؤكد من جديد مقاصد الميثاق.', ['un-charter']],
  ['zh', '决定开会；', '重申《宪章》的宗旨。', ['un-charter']],
  [
    'en',
    'Recalls the African Charter on Human and Peoples’ Rights;',
    'Reaffirms the Charter.',
    ['african-charter'],
  ],
  [
    'fr',
    'Rappelle la Charte africaine des droits de l’homme et des peuples ;',
    'Réaffirme la Charte.',
    ['african-charter'],
  ],
  [
    'es',
    'Recuerda la Carta de la Organización de los Estados Americanos;',
    'Reafirma la Carta.',
    ['oas-charter'],
  ],
  [
    'en',
    'Recalls the African Charter on Human and Peoples’ Rights;',
    'Recalls Article 2 of the Charter of the United Nations and of the Charter.',
    ['un-charter'],
  ],
  [
    'en',
    'Recalls the Charter of the United Nations;',
    'Recalls the African Charter on Human and Peoples’ Rights and the aims of the Charter.',
    ['african-charter'],
  ],
  ['en', 'Recalls the Lighthouse Charter of Pondham;', 'Reaffirms the Charter.', []],
] as const)(
  '"the Charter" in a resolution that names no other (%s: %s)',
  async (language, first, second, targets) => {
    expect(await cited(language, first, second)).toEqual(targets);
  },
);

test('a short form that is left open for that is told', async () => {
  const text = `A/RES/90/7\n\n${enacting('en')}\n\n1. Recalls the Convention on the Rights of the Child and the Lamp Convention of Pondham;\n\n2. Notes the Convention.\n`;
  const { diagnostics } = await readText(text, { language: 'en', symbol: 'A/RES/90/7' });
  expect(diagnostics.map(({ code, provision }) => [code, provision])).toContainEqual([
    'SHORT_FORM_UNCLEAR',
    'A/RES/90/7#OP2',
  ]);
});

test('"to" behind an Arabic short form is no article', async () =>
  expect(
    await cited(
      'ar',
      'تشير إلى القمة العالمية لمجتمع المعلومات؛',
      'ترحب بدعوة القمة العالمية إلى إحصاء المنارات.',
    ),
  ).toEqual(['wsis']));

test('the Arabic preposition and the article of a word with lam are written with two of them', async () =>
  expect(
    await cited(
      'ar',
      'تشير إلى المنارات؛',
      'ترحب بالتقرير النهائي للجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية.',
    ),
  ).toEqual(['cstd']));

test('a name inside a longer name is known from then on', async () =>
  expect(
    await cited(
      'en',
      'Recalls the agreed conclusions of the Commission on the Status of Women at its sixty-first session;',
      'Invites the Commission to count the lighthouses.',
    ),
  ).toEqual(['csw']));

test('what has no name of its own in a language is found as English prints it', async () => {
  const known = registry.entries.filter(
    ({ label, names }) => label === 'Instrument' && names.en && !names.ru,
  );
  const [entry] = known.filter(({ aliases }) => !aliases?.ru);
  expect(entry).toBeDefined();
  const title = entry?.names.en?.[0] ?? '';
  expect(await cited('ru', 'отмечает маяки;', `отмечает публикацию ${title}.`)).toContain(entry?.id);
});

test.each([
  [
    'en',
    'Recalls the WSIS+10 high-level meeting and its resolution 70/125;',
    'Decides to hear lighthouse keepers at the high-level meeting.',
  ],
  [
    'fr',
    'Rappelle sa réunion de haut niveau sur l’examen d’ensemble de la mise en œuvre des textes issus du Sommet mondial sur la société de l’information ;',
    'Décide d’entendre les gardiens de phare pendant la réunion de haut niveau.',
  ],
] as const)(
  'what a document itself convened is what its short forms mean, whatever it recalls (%s)',
  async (language, first, second) => {
    expect(await cited(language, first, second, 'A/RES/79/277')).toEqual(['unga/wsis20']);
    // The draft of A/RES/80/173.
    expect(await cited(language, first, second, 'A/80/L.41')).toEqual(['unga/wsis20']);
    expect(await cited(language, first, second)).toEqual(['unga/wsis10']);
  },
);

test('a meeting of a body whose meetings are not known is none of the body named before it', async () =>
  expect(
    await cited(
      'en',
      'Recalls the lighthouses;',
      'Welcomes the eighth session of the Intergovernmental Group of Experts on E-commerce and the Digital Economy and the second meeting of the Working Group on Measuring E-commerce and the Digital Economy.',
    ),
  ).toEqual(['unctad/ige-ecommerce/8', 'unctad/wg-measuring-ecommerce']));

test.each([
  [
    'es',
    'Recuerda el Mecanismo de Facilitación de la Tecnología;',
    'Acoge con beneplácito el Mecanismo FARO.',
    [],
  ],
  [
    'es',
    'Recuerda el Mecanismo de Facilitación de la Tecnología;',
    'Acoge con beneplácito el Mecanismo para contar faros.',
    ['tfm'],
  ],
  ['fr', 'Rappelle le Mécanisme de facilitation des technologies ;', 'Se félicite du Mécanisme PHARE.', []],
  [
    'fr',
    'Rappelle le Conseil économique et social ;',
    'Note la création d’un siège au Conseil d’administration du phare.',
    [],
  ],
  [
    'es',
    'Recuerda la Cumbre Mundial sobre la Sociedad de la Información;',
    'Encomia la labor realizada desde la Cumbre Mundial para que Internet alumbre.',
    ['wsis'],
  ],
  [
    'ar',
    'تشير إلى القمة العالمية لمجتمع المعلومات؛',
    'تلاحظ مسارات عمل القمة العالمية من أجل تحقيق الأهداف.',
    ['wsis'],
  ],
  [
    'ar',
    'تشير إلى الفريق العامل المعني بتعزيز التعاون؛',
    'تأسف لأنه لم يتسن للفريق العامل التوصل إلى اتفاق بشأن المنارات.',
    ['wgec'],
  ],
  ['ar', 'تشير إلى الفريق العامل المعني بتعزيز التعاون؛', 'تلاحظ عمل الفريق العامل المخصص.', []],
  ['zh', '回顾经济及社会理事会；', '敦促多边开发银行理事会清点灯塔。', []],
  ['zh', '回顾可持续发展目标；', '决定清点灯塔(目标9和17)和海港(所有目标)。', ['sdgs']],
  ['zh', '回顾可持续发展目标；', '决定清点灯塔(目标是十座)，这是目标9。', []],
] as const)(
  'what stands behind a short form or before it makes it another name, or does not (%s: %s %s)',
  async (language, first, second, targets) => expect(await cited(language, first, second)).toEqual(targets),
);

test('the ad hoc committee that a text names by no name is none that is known', async () =>
  expect(
    await cited(
      'en',
      'Recalls the lighthouses;',
      'Requests the Secretary-General to support the ad hoc committee.',
    ),
  ).toEqual(['secretary-general']));

test('the fourth conference that a body convened is no fourth session of it', async () =>
  expect(
    await cited(
      'en',
      'Recalls the lighthouses;',
      'Recommends that the Economic and Social Council ask the Assembly for a fourth special session.',
    ),
  ).toEqual(['ecosoc']));

test('a meeting that a part of a body held is none of the body (zh)', async () =>
  expect(
    await cited(
      'zh',
      '回顾灯塔；',
      '欢迎电子商务和数字经济问题政府间专家组的工作，并欢迎电子商务和数字经济衡量工作组于2031年举行第二次会议。',
    ),
  ).toEqual(['unctad/ige-ecommerce', 'unctad/wg-measuring-ecommerce']));

test('a number that its noun alone follows is read (zh)', async () =>
  expect(
    await cited(
      'zh',
      '回顾灯塔；',
      '回顾2031年12月19日关于灯塔的61/7号决议和62/501号决定，并清点3/4的海港。',
    ),
  ).toEqual(['A/RES/61/7', 'A/DEC/62/501']));

test.each([
  [
    'ru',
    'отмечая, что после своей двадцать восьмой сессии, Комиссия по науке и технике в целях развития представит доклад о маяках.',
    ['cstd/28', 'cstd'],
  ],
  [
    'en',
    'Notes that, at its twenty-eighth session, the Commission on Science and Technology for Development counted the lighthouses.',
    ['cstd/28', 'cstd'],
  ],
  [
    'en',
    'Notes that, at its twenty-eighth session, the Pondham Commission wrote to the Commission on Science and Technology for Development.',
    ['cstd'],
  ],
] as const)(
  'a session is of the body that comes right behind it (%s: %s)',
  async (language, second, targets) => {
    const first = language === 'ru' ? 'напоминает о маяках;' : 'Recalls the lighthouses;';
    expect(await cited(language, first, second)).toEqual(targets);
  },
);

test.each([
  [
    'en',
    'Recalls the World Summit on the Information Society;',
    'Notes the outcomes of the summits held in Geneva and Tunis.',
  ],
  [
    'fr',
    'Rappelle le Sommet mondial sur la société de l’information ;',
    'Note les textes issus des sommets de Genève et de Tunis.',
  ],
  ['zh', '回顾信息社会世界峰会；', '注意到在日内瓦和突尼斯举行的峰会成果。'],
  ['zh', '回顾信息社会世界峰会；', '注意到日内瓦和突尼斯峰会的成果。'],
] as const)('two summits at two places are two (%s: %s %s)', async (language, first, second) =>
  expect(await cited(language, first, second)).toEqual(['wsis/geneva', 'wsis/tunis']),
);

describe('a number that could be of many bodies', () => {
  const TEXTS = {
    en: ['The General Assembly', 'Recalling Human Rights Council resolution 1/2 of 29 June 2006 and Security Council resolution 1325 (2000)', 'Recalling the annex to resolution 1/2 and resolution 1325'],
    ar: ['إن الجمعية العامة', 'إذ تشير إلى قرار مجلس حقوق الإنسان 1/2 المؤرخ 29 حزيران/يونيه 2006 وقرار مجلس الأمن 1325 (2000)', 'وإذ تشير إلى مرفق القرار 1/2 والقرار 1325'],
    ru: ['Генеральная Ассамблея', 'ссылаясь на резолюцию 1/2 Совета по правам человека от 29 июня 2006 года и резолюцию 1325 (2000) Совета Безопасности', 'ссылаясь на приложение к резолюции 1/2 и резолюцию 1325'],
    zh: ['大会', '回顾人权理事会2006年6月29日第1/2号决议和安全理事会第1325(2000)号决议', '回顾第1/2号决议附件和第1325号决议'],
  }; // biome-ignore format: a table

  test.each(Object.entries(TEXTS))(
    'is that of the body which was named with it: %s',
    async (language, texts) => {
      const [body, first, second] = texts;
      const cited = async (paragraphs: (string | undefined)[]) => {
        const text = [body, ...paragraphs, ''].join(',\n\n');
        const { citations } = await readText(text, { symbol: 'A/RES/79/900', language });
        const last = `PP${paragraphs.length}`;
        return citations.filter(({ from }) => from.endsWith(`#${last}`)).map(({ target }) => target);
      };
      expect(await cited([first, second])).toEqual(['A/HRC/RES/1/2', 'S/RES/1325 (2000)']);
      expect(await cited([second])).toEqual([]);
    },
  );
});

test.each([
  [
    'en',
    'Recalls the WSIS+10 high-level meeting and its resolution 70/125;',
    'Decides to convene a high-level meeting to review the lamps, and invites the high-level meeting to hear lighthouse keepers.',
    [],
  ],
  [
    'fr',
    'Rappelle sa réunion de haut niveau sur l’examen d’ensemble de la mise en œuvre des textes issus du Sommet mondial sur la société de l’information ;',
    'Décide de tenir une réunion de haut niveau sur les lampes, et prie la réunion de haut niveau d’entendre les gardiens de phare.',
    [],
  ],
  [
    'en',
    'Recalls the WSIS+10 high-level meeting and its resolution 70/125;',
    'Welcomes the high-level meeting on lamps and the high-level meeting to commemorate the lighthouses.',
    [],
  ],
  [
    'en',
    'Recalls the WSIS+10 high-level meeting and its resolution 70/125;',
    'Invites the high-level meeting to review the lamps.',
    ['unga/wsis10'],
  ],
  [
    'ru',
    'ссылается на резолюцию 80/173 и приветствует совещание высокого уровня;',
    'постановляет провести совещание высокого уровня для обзора ламп и просит участников совещания высокого уровня заслушать смотрителей.',
    [],
  ],
  [
    'ru',
    'ссылается на резолюцию 80/173 и приветствует совещание высокого уровня;',
    'приветствует совещание высокого уровня, посвященное лампам.',
    [],
  ],
  [
    'ar',
    'تشير إلى القرار 80/173 وترحب بالاجتماع الرفيع المستوى؛',
    'تقرر أن تعقد اجتماعا رفيع المستوى بشأن المصابيح وتدعو الاجتماع الرفيع المستوى إلى الاستماع إلى حراس المنارات.',
    [],
  ],
] as const)(
  'a common noun means what was brought in by it last, and what it is said of makes it another (%s: %s %s)',
  async (language, first, second, targets) => expect(await cited(language, first, second)).toEqual(targets),
);

/** The parts of the goals that one paragraph names: 'goal 9'. */
async function goals(language: string, paragraph: string): Promise<string[]> {
  const text = `A/RES/90/7\n\n${enacting(language)}\n\n1. ${paragraph}\n`;
  const { citations } = await readText(text, { language, symbol: 'A/RES/90/7' });
  return citations.flatMap(({ target, pinpoint }) => [target, ...(pinpoint?.labels ?? [])]);
}

test.each([
  ['en', 'Notes Sustainable Development Goals 4, 5 and 9.', ['sdgs', 'goal 4', 'goal 5', 'goal 9']],
  ['fr', 'Note les objectifs de développement durable nos 4 et 5.', ['sdgs', 'goal 4', 'goal 5']],
  ['es', 'Observa los Objetivos de Desarrollo Sostenible 4 y 5.', ['sdgs', 'goal 4', 'goal 5']],
  ['ru', 'отмечает ЦУР 4 и 5.', ['sdgs', 'goal 4', 'goal 5']],
  ['zh', '注意到可持续发展目标4、5和9。', ['sdgs', 'goal 4', 'goal 5', 'goal 9']],
  ['en', 'Notes SDG 9.c.', ['sdgs', 'goal 9.c']],
  ['fr', 'Note l’ODD 9.c.', ['sdgs', 'goal 9.c']],
  ['es', 'Observa el ODS 9.c.', ['sdgs', 'goal 9.c']],
  ['en', 'Notes the Sustainable Development Goals 2030.', ['sdgs']],
] as const)('goals by their numbers (%s: %s)', async (language, paragraph, expected) =>
  expect(await goals(language, paragraph)).toEqual(expected),
);

test.each([
  [
    'en',
    'Recalls the Sustainable Development Goals;',
    'Notes Goals 4, 5 and 9, and targets 9.c and 17.8.',
    ['sdgs'],
  ],
  ['fr', 'Rappelle les objectifs de développement durable ;', 'Note les cibles 9.c et 17.8.', ['sdgs']],
  ['es', 'Recuerda los Objetivos de Desarrollo Sostenible;', 'Observa la meta 9.c.', ['sdgs']],
  ['en', 'Recalls the 2030 Agenda for Sustainable Development;', 'Notes Goal 9.', ['sdgs']],
  ['en', 'Recalls the lighthouses;', 'Notes Goal 9 and target 9.c.', []],
  ['en', 'Recalls the Sustainable Development Goals;', 'Notes Goal 2 of the Pondham Plan.', []],
  [
    'en',
    'Recalls the Sustainable Development Goals;',
    'Notes the target 5 per cent and the goal 3 lamps.',
    [],
  ],
] as const)(
  'goals by their numbers alone, where the goals have been named (%s: %s %s)',
  async (language, first, second, targets) => expect(await cited(language, first, second)).toEqual(targets),
);

test.each([
  [
    'en',
    'Recalls the United Nations Convention on the Law of the Sea and the Basel Convention;',
    'Urges States to accede to the Convention.',
    ['basel-convention'],
  ],
  [
    'en',
    'Recalls the Kyoto Protocol and the Vienna Declaration and Programme of Action;',
    'Notes the Protocol, the Declaration and the Programme of Action.',
    ['kyoto-protocol', 'vienna-declaration-and-programme-of-action'],
  ],
  [
    'fr',
    'Rappelle la Convention de Bâle et l’Accord de Paris ;',
    'Souligne le rôle de la Convention et l’importance de l’Accord.',
    ['basel-convention', 'paris-agreement'],
  ],
  [
    'es',
    'Recuerda el Convenio de Basilea y el Acuerdo de París;',
    'Subraya el artículo 4 del Convenio y la importancia del Acuerdo.',
    ['basel-convention', 'paris-agreement'],
  ],
  ['en', 'Recalls the Kyoto Protocol;', 'Notes the Protocol on Lamps and a Protocol.', []],
  ['en', 'Recalls the Kyoto Protocol and the Lamp Protocol of Pondham;', 'Notes the Protocol.', []],
  ['en', 'Recalls the lighthouses;', 'Notes the Protocol and the Agreement.', []],
  [
    'fr',
    'Rappelle la Déclaration de Rio sur l’environnement et le développement ;',
    'Note la Déclaration politique de Pondham.',
    [],
  ],
  [
    'fr',
    'Rappelle la Convention des Nations Unies sur le droit de la mer ;',
    'Note la Convention de 1989 sur les lampes.',
    [],
  ],
  ['ar', 'تشير إلى بروتوكول كيوتو؛', 'تحث على تنفيذ المادة 8 من البروتوكول؛', ['kyoto-protocol']],
  ['ar', 'تشير إلى بروتوكول كيوتو؛', 'تلاحظ البروتوكول الإضافي وهذا البروتوكول؛', []],
  [
    'ar',
    'تشير إلى استراتيجية يوكوهاما؛',
    'تلاحظ الأهمية الاستراتيجية، وخطته الاستراتيجية، والاستراتيجية الوطنية؛',
    [],
  ],
  ['ru', 'ссылается на Киотский протокол;', 'просит осуществлять статью 8 Протокола;', ['kyoto-protocol']],
  ['ru', 'ссылается на Киотский протокол;', 'отмечает Протокол маяков и цель настоящего Протокола;', []],
  ['zh', '回顾《京都议定书》；', '请执行《议定书》第八条；', ['kyoto-protocol']],
  ['zh', '回顾《京都议定书》；', '请执行本《议定书》和该灯塔议定书；', []],
  [
    'zh',
    '回顾《消除对妇女一切形式歧视公约任择议定书》；',
    '请执行《议定书》第三条；',
    ['cedaw/optional-protocol'],
  ],
] as const)(
  'the noun of an instrument means what was named by it last (%s: %s %s)',
  async (language, first, second, targets) => expect(await cited(language, first, second)).toEqual(targets),
);

describe('a noun that may call any forum or meeting', () => {
  const FORUM = { zh: '注意到互联网治理论坛；', ar: 'تلاحظ منتدى إدارة الإنترنت؛' };

  test.each([
    ['zh', '欢迎论坛取得的进展；', ['igf']],
    ['zh', '决定在论坛框架内开会；', ['igf']],
    ['zh', '欢迎各组织和论坛以及有关论坛；', []],
    ['zh', '欢迎移民与发展全球论坛，注意到论坛的工作；', []],
    ['zh', '欢迎经济及社会理事会发展筹资后续行动论坛，注意到论坛的建议；', []],
    ['ar', 'ترحب بأعمال المنتدى؛', ['igf']],
    ['ar', 'ترحب بمنتدى الشباب البحري، وتلاحظ أعمال المنتدى؛', []],
  ] as const)('%s: %s', async (language, text, targets) => {
    const found = await cited(language, FORUM[language], text);
    expect(found.filter((target) => target === 'igf')).toEqual(targets);
  });

  test('a meeting that is brought in is another than the one which the registry knows', async () => {
    const found = await cited('zh', '注意到高级别会议；', '决定举行高级别会议；', 'A/RES/80/173');
    expect(found).not.toContain('unga/wsis20');
  });
});

test.each([
  ['Recalls the Internet Governance Forum and the World Forum on Lamps, and invites the Forum to meet;', []],
  [
    'Recalls the World Forum on Lamps and the Internet Governance Forum, and invites the Forum to meet;',
    ['igf'],
  ],
])('"the Forum" is the one that the paragraph named last, known or not: %s', async (paragraph, targets) => {
  const text = `A/RES/90/7\n\nThe General Assembly,\n\n1. ${paragraph}\n`;
  const { citations } = await readText(text, { language: 'en', symbol: 'A/RES/90/7' });
  expect(citations.filter(({ act }) => act === 'INVITES').map(({ target }) => target)).toEqual(targets);
});

test.each([
  [
    'fr',
    'Rappelle le Pacte international relatif aux droits civils et politiques ;',
    'Renvoie à l’article 19, paragraphe 2, du Pacte.',
    ['iccpr article 19 para2'],
  ],
  [
    'es',
    'Recuerda el Pacto Internacional de Derechos Civiles y Políticos;',
    'Se remite al artículo 19, párrafo 2, del Pacto.',
    ['iccpr article 19 para2'],
  ],
  [
    'fr',
    'Rappelle la Convention relative aux droits des personnes handicapées ;',
    'Invite à adhérer au Protocole facultatif s’y rapportant.',
    ['crpd/optional-protocol'],
  ],
] as const)(
  'a name whose article another word melts into, and its parts (%s: %s %s)',
  async (language, first, second, targets) => {
    const text = `A/RES/90/7\n\n${enacting(language)}\n\n1. ${first}\n\n2. ${second}\n`;
    const file = await readText(text, { language, symbol: 'A/RES/90/7' });
    const cites = file.citations.filter(({ from }) => from.endsWith('#OP2'));
    expect(cites.map(({ target, pinpoint }) => [target, ...(pinpoint?.labels ?? [])].join(' '))).toEqual(
      targets,
    );
  },
);

test.each([
  [
    'zh',
    '回顾加强合作工作组的报告；',
    '欢迎科学和技术促进发展委员会设立一个专门工作组，并鼓励工作组提出报告。',
    ['cstd'],
  ],
  [
    'ar',
    'تشير إلى تقرير الفريق العامل المعني بتعزيز التعاون؛',
    'ترحب بإنشاء فريق عامل متفرغ، وتشجع الفريق العامل على تقديم تقرير.',
    [],
  ],
] as const)(
  'a group that the paragraph has brought in is no other that is called so (%s)',
  async (language, first, second, targets) => expect(await cited(language, first, second)).toEqual(targets),
);

test.each([
  ['en', 'Recalls the report of the Panel.', 'Requests the Expert Group and the Special Committee to attend the World Summit.'],
  ['fr', 'Rappelle le rapport du Comité.', 'Prie le Groupe d’experts et le Comité spécial de participer au Sommet mondial.'],
  ['es', 'Recuerda el informe del Comité.', 'Pide al Grupo de Expertos y al Comité Especial que participen en la Cumbre Mundial.'],
])('what many are called means none that the text has not named: %s', async (language, first, second) => {
  expect(await cited(language, first, second)).toEqual([]);
}); // biome-ignore format: a table

test('of several that are called alike, the one that was named is meant', async () => {
  const named = 'Recalls the report of the Special Committee on Peacekeeping Operations.';
  expect(await cited('en', named, 'Requests the Special Committee to meet.')).toEqual(['c34']);
  const forum = 'Recalls the sessions of the Permanent Forum on People of African Descent.';
  expect(await cited('en', forum, 'Invites the Permanent Forum to meet.')).toEqual([
    'permanent-forum-african-descent',
  ]);
});
