import { expect, test } from '@jest/globals';
import { enacting, readText } from './read.js';

/** What Arabic, Russian and Chinese write in a way of their own: references, and the parts of documents. */

/** What a paragraph cites: 'A/RES/61/7 para4(b)'. */
async function cited(language: string, paragraph: string): Promise<string[]> {
  const { citations } = await readText(`${enacting(language)}\n\n${paragraph}\n`, { language });
  return citations.map(({ target, pinpoint }) => [target, ...(pinpoint?.labels ?? [])].join(' '));
}

test.each([
  ['ru', 'ссылаясь на резолюцию 61/7 и пункты 3–5 этой же резолюции,', ['A/RES/61/7 para3 para4 para5']],
  ['ar', 'إذ تشير إلى القرار 61/7 وإلى الفقرات 3 إلى 5 من القرار نفسه،', ['A/RES/61/7 para3 para4 para5']],
  ['zh', '回顾第61/7号决议和该决议第3至5段，', ['A/RES/61/7 para3 para4 para5']],
])('parts of the same resolution (%s)', async (language, paragraph, expected) =>
  expect(await cited(language, paragraph)).toEqual(expected),
);

test.each([
  ['zh', '回顾第61/7号决议第4段(b)和(c)分段，', ['A/RES/61/7 para4(b) para4(c)']],
  ['zh', '回顾第61/7号决议第3段和第4段(b)项，', ['A/RES/61/7 para3 para4(b)']],
  ['zh', '回顾第61/7号决议第4段(b)。', ['A/RES/61/7 para4']],
])('lettered parts behind the word for a paragraph (%s: %s)', async (language, paragraph, expected) =>
  expect(await cited(language, paragraph)).toEqual(expected),
);

test.each([
  ['ar', 'تؤكد الغايات 9-ج و 17-18 و 5-ألف من خطة التنمية المستدامة لعام 2030.', ['A/RES/70/1 goal 9.c goal 17.18 goal 5.a']],
  ['ar', 'تؤكد الأهداف 3-5 من خطة التنمية المستدامة لعام 2030.', ['A/RES/70/1 goal 3 goal 4 goal 5']],
  ['ru', 'отмечает цели 3, 4 и 5 в области устойчивого развития,', ['sdgs goal 3 goal 4 goal 5']],
  ['ru', 'отмечает цели 3 и 4 в области развития портов,', []],
])('targets with letters, and a number inside the name of the goals (%s: %s)', async (language, paragraph, expected) =>
  expect(await cited(language, paragraph)).toEqual(expected),
); // biome-ignore format: a table

test.each([
  ['ar', 'إذ تشير إلى المقرر 1/م أ-21 والمقررين 1/م أإ-8 و 2/م أت-3،'],
  ['ru', 'ссылаясь на решения 1/СР.21, 1/СМР.8 и 2/CMA.3,'],
])('decisions of parties whose letters are of the own script (%s)', async (language, paragraph) =>
  expect(await cited(language, paragraph)).toEqual([
    'unfccc/cop/decision/1-CP.21',
    'unfccc/cmp/decision/1-CMP.8',
    'unfccc/cma/decision/2-CMA.3',
  ]),
);

test.each([
  ['en', 'Recalling the Convention on the Rights of the Child and the Optional Protocols thereto on the involvement of children in armed conflict and on the sale of children, child prostitution and child pornography,'],
  ['ar', 'إذ تشير إلى اتفاقية حقوق الطفل والبروتوكولين الاختياريين الملحقين بها بشأن إشراك الأطفال في المنازعات المسلحة وبشأن بيع الأطفال واستغلال الأطفال في البغاء وفي المواد الإباحية،'],
  ['ru', 'ссылаясь на Конвенцию о правах ребенка и факультативные протоколы к ней, касающиеся участия детей в вооруженных конфликтах и торговли детьми, детской проституции и детской порнографии,'],
  ['zh', '回顾《儿童权利公约》及其关于儿童卷入武装冲突和关于买卖儿童、儿童卖淫和儿童色情制品问题的两项任择议定书，'],
])('one noun for two protocols means both (%s)', async (language, paragraph) =>
  expect(await cited(language, paragraph)).toEqual([
    'crc',
    'crc/optional-protocol-armed-conflict',
    'crc/optional-protocol-sale-of-children',
  ]),
); // biome-ignore format: a table

test('Chinese in traditional characters is read by the same patterns and names', async () => {
  const seed = await readText(
    '大會，\n\n回顧其2006年12月4日第61/7號決議和《聯合國憲章》第十七條，\n\n1. 歡迎燈塔報告(A/61/5)，並請各國執行第62/8號決議第5至第7段。\n',
  );
  expect(seed.document.language).toBe('zh');
  expect(seed.provisions.map(({ clauses }) => clauses.map(({ act }) => act).join())).toEqual([
    'RECALLS',
    'WELCOMES,REQUESTS',
  ]);
  expect(seed.citations.map(({ target, pinpoint }) => [target, ...(pinpoint?.labels ?? [])].join(' '))).toEqual([
    'A/RES/61/7', 'un-charter article 17', 'A/61/5', 'A/RES/62/8 para5 para6 para7',
  ]); // biome-ignore format: a table
});

test.each([
  ['zh', '回顾人权委员会第1990/74号、第1995/79号决议和2004年4月20日第2004/71号决议以及大会第48/141号决议，', ['commission-on-human-rights/resolution/1990-74', 'commission-on-human-rights/resolution/1995-79', 'commission-on-human-rights/resolution/2004-71', 'A/RES/48/141']],
  ['ru', 'ссылаясь на резолюцию 1989/46 Комиссии по правам человека от 6 марта 1989 года и ее резолюцию 1990/8,', ['commission-on-human-rights/resolution/1989-46', 'commission-on-human-rights/resolution/1990-8']],
  ['ar', 'إذ تشير إلى قرار اللجنة الاقتصادية لأفريقيا 957 (د-51)،', ['eca/resolution/957-LI']],
  ['ru', 'ссылаясь на резолюцию 957 (LI) Экономической комиссии для Африки,', ['eca/resolution/957-LI']],
])('lists of other bodies, and numbers with their session (%s: %s)', async (language, paragraph, expected) =>
  expect(await cited(language, paragraph)).toEqual(expected),
); // biome-ignore format: a table

test.each([
  ['ru', 'ссылаясь на главу VII и статью 41 Устава Организации Объединенных Наций,', ['un-charter chapter VII article 41']],
  ['en', 'Recalling Article 1, paragraph 3, and Articles 55 and 56 of the Charter of the United Nations,', ['un-charter article 1 para3 article 55 article 56']],
  ['en', 'Recalling resolution 61/7, paragraph 5, and paragraph 6 of resolution 62/8,', ['A/RES/61/7 para5', 'A/RES/62/8 para6']],
  ['en', 'Recalling paragraph 4 of the guidelines contained in the annex to resolution 61/7 and article 5 of the statute annexed to its resolution 62/8,', ['A/RES/61/7 annex para4', 'A/RES/62/8 annex article 5']],
  ['fr', 'Rappelant le paragraphe 4 des directives figurant à l’annexe de sa résolution 61/7 et l’article 5 du statut annexé à la résolution 62/8,', ['A/RES/61/7 annex para4', 'A/RES/62/8 annex article 5']],
  ['es', 'Recordando el párrafo 4 de las directrices que figuran en el anexo de su resolución 61/7 y el artículo 5 del estatuto anexo a la resolución 62/8,', ['A/RES/61/7 annex para4', 'A/RES/62/8 annex article 5']],
  ['en', 'Recalling paragraph 4 of its plan and the guidelines contained in the annex to resolution 61/7,', ['A/RES/61/7 annex']],
  ['en', 'Recalling sections A and B of chapter III of document E/2031/43, sections A to C of document E/2031/44 and section D and a part of document E/2031/45,', ['E/2031/43 chapter III section A section B', 'E/2031/44 section A section B section C', 'E/2031/45']],
  ['en', 'Recalling its resolutions 57/270 A and B, S-27/2 and ES-10/14,', ['A/RES/57/270 A', 'A/RES/57/270 B', 'A/RES/S-27/2', 'A/RES/ES-10/14']],
  ['en', 'Recalling Article 73 e of the Charter of the United Nations,', ['un-charter article 73(e)']],
  ['zh', '回顾《联合国宪章》第七十三条(辰)款和第74条，', ['un-charter article 73(e) article 74']],
  ['zh', '回顾《公民权利和政治权利国际公约》第十九条第三款和第20条第2款，', ['iccpr article 19 para3 article 20 para2']],
  ['ar', 'إذ تشير إلى الفقرات ٣ إلى ٥ والفقرة ٩ (ب) من منطوق القرار ٣٤/١٤٥،', ['A/RES/34/145 OP3 OP4 OP5 OP9(b)']],
  ['ru', 'ссылаясь на пункт 3 раздела В резолюции 61/7,', ['A/RES/61/7 section B para3']],
  ['ru', 'ссылаясь на Устав Организации Объединенных Наций, статью 1 Международного пакта о гражданских и политических правах,', ['un-charter', 'iccpr article 1']],
])('parts of several kinds (%s: %s)', async (language, paragraph, expected) =>
  expect(await cited(language, paragraph)).toEqual(expected),
); // biome-ignore format: a table

test('what a date says of protocols makes no longer name of them', async () =>
  expect(
    await cited('ar', 'إذ تشير إلى اتفاقيات جنيف المؤرخة 12 آب/أغسطس 1949 وبروتوكوليها الإضافيين المؤرخين 8 حزيران/يونيه 1977،'),
  ).toEqual(['geneva-conventions-1949', 'geneva-additional-protocols-1977'])); // biome-ignore format: a long line

test.each([
  ['en', 'Noting that the United Nations Environment Assembly, in its resolution 5/14, welcomed the lamps,', ['unea', 'unea/resolution/5-14']],
  ['ru', 'отмечая, что Конференция сторон Конвенции о биологическом разнообразии в своем решении 15/4 приняла рамки,', ['cbd', 'cbd/cop/decision/15-4']],
  ['ar', 'إذ تلاحظ أن مؤتمر الأطراف في اتفاقية التنوع البيولوجي اعتمد في مقرره 15/4 الإطار،', ['cbd', 'cbd/cop/decision/15-4']],
  ['zh', '注意到《生物多样性公约》缔约方会议2022年12月19日第15/4号决定，', ['cbd', 'cbd/cop/decision/15-4']],
  ['ru', 'ссылаясь на резолюции 925 (LII) Экономической комиссии для Африки и 71/1 Экономической и социальной комиссии для Азии и Тихого океана,', ['eca/resolution/925-LII', 'escap/resolution/71-1']],
  ['ar', 'إذ تؤكد قرارات لجنة حقوق الإنسان 2000/61 و 2004/68 المؤرخ 21 نيسان/أبريل 2004، ومقررها 2005/103،', ['commission-on-human-rights/resolution/2000-61', 'commission-on-human-rights/resolution/2004-68', 'commission-on-human-rights/decision/2005-103']],
  ['ru', 'отмечая, что Совет Безопасности в резолюции 1540 (2004), а также в резолюциях 1718 и 2397 говорил о маяках,', ['S/RES/1540 (2004)', 'S/RES/1718 (2006)', 'S/RES/2397 (2017)']],
])('numbers behind the body that acts, and lists of several bodies (%s: %s)', async (language, paragraph, expected) =>
  expect(await cited(language, paragraph)).toEqual(expected),
); // biome-ignore format: a table

test.each([
  ['ru', 'ссылаясь на резолюцию 61/7, пункты 5 и 6 приложения к резолюции 62/8,', ['A/RES/61/7', 'A/RES/62/8 annex para5 para6']],
  ['zh', '回顾第61/7号决议第4段及其附件，', ['A/RES/61/7 para4 annex']],
  ['zh', '回顾《联合国宪章》第一百零三条，', ['un-charter article 103']],
  ['ar', 'وقد نظرت في الفصلين الأول والثاني من تقرير لجنة الموانئ لعام 2013 (A/68/3)،', ['A/68/3 chapter I chapter II']],
  ['en', 'Recalling Article 3 of the Charter of the United Nations and the lamps, and Article 5 of the Charter of the United Nations,', ['un-charter article 3 article 5']],
])('parts that stand apart or in a row (%s: %s)', async (language, paragraph, expected) =>
  expect(await cited(language, paragraph)).toEqual(expected),
); // biome-ignore format: a table

test('in a report of the Organization "the Charter" is its own', async () => {
  const seed = await readText(
    'Доклад Генерального секретаря\n\n1. Согласно статье 100 Устава, сотрудники несут ответственность, и в этом состоит их долг.\n',
    { language: 'ru', symbol: 'A/80/99' },
  );
  expect(seed.citations.map(({ target }) => target)).toEqual(['un-charter']);
});

test.each([
  ['zh', '决定依照第52/1 A号至第52/1 C号决议行事。', ['A/RES/52/1 B', 'A/RES/52/1 A', 'A/RES/52/1 C']],
  ['ru', 'отмечает достижение цели 16 и задач 16.3 и 5.c Целей в области устойчивого развития.', ['sdgs goal 16 goal 16.3 goal 5.c']],
  ['ar', 'تدعو إلى تحقيق الهدفين 13 و 14 من أهداف التنمية المستدامة، والغاية 14-ج.', ['sdgs goal 13 goal 14 goal 14.c']],
  ['zh', '注意到第61/244号决议，其中第三节第5段。', ['A/RES/61/244 section III para5']],
  ['zh', '注意到联合国环境规划署理事会2007年2月9日第24/1号决定。', ['unep/governing-council/decision/24-1']],
])('letters from one to another, targets beside goals, a governing council (%s: %s)', async (language, paragraph, expected) =>
  expect(await cited(language, paragraph)).toEqual(expected),
); // biome-ignore format: a table

test.each([
  ['ru', 'ссылаясь на подпункты a) и b) пункта 3, пункт 5 ter и пункт 6 раздела A резолюции 61/7,', ['A/RES/61/7 section A para3(a) para3(b) para5ter para6']],
  ['ru', 'ссылаясь на пункт 2 и подпункт a) пункта 3 резолюции 61/7,', ['A/RES/61/7 para2 para3(a)']],
  ['zh', '申明《宪章》第六章和第八章。', ['un-charter chapter VI chapter VIII']],
  ['zh', '在第61/7号决议附件二中通过《2030年可持续发展议程》。', ['A/RES/61/7 annex II', 'A/RES/70/1']],
  ['en', 'The Commission on Narcotic Drugs, in its resolution 59/1, welcomed the lamps.', ['cnd', 'cnd/resolution/59-1']],
  ['ru', 'отмечая решение 3/COP.13,', ['unccd/cop/decision/3-COP.13']],
])('parts of several levels, parts of what stands before them, a body that begins a sentence (%s: %s)', async (language, paragraph, expected) =>
  expect(await cited(language, paragraph)).toEqual(expected),
); // biome-ignore format: a table

test.each([
  ['ru', 'напоминая о пункте 4 резолюции 61/7 и отмечая, что страны руководствуются пунктом 6 этой резолюции,', ['A/RES/61/7 para4', 'A/RES/61/7 para6']],
  ['ar', 'وإذ تحيط علما بقرار المؤتمر العام لمنظمة الأمم المتحدة للتربية والعلم والثقافة 28 م/2.5،', ['unesco/general-conference']],
])('what is not this resolution, and a number that is not read (%s: %s)', async (language, paragraph, expected) =>
  expect(await cited(language, paragraph)).toEqual(expected),
); // biome-ignore format: a table
