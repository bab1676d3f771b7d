import { describe, expect, test } from '@jest/globals';
import { citationLines, enacting, readText } from './read.js';

/** What a preamble of one paragraph and the operative paragraphs below it cite. */
async function cited(language: string, preamble: string, ...operative: string[]): Promise<string[]> {
  const numbered = operative.map((one, index) => `${index + 1}. ${one}`);
  return citationLines(
    await readText([enacting(language), preamble, ...numbered].join('\n\n'), { language }),
  );
}

const LAW_OF_THE_SEA = 'PP1 RECALLS unclos [NAME]';

describe('a name that a text gives to what it names means that from there on', () => {
  test.each([
    ['en', 'Recalling the United Nations Convention on the Law of the Sea (hereinafter “the Harbour Convention”) and its resolution 61/7 of 4 December 2006 (hereinafter the Lamp Resolution),', 'Reaffirms the Harbour Convention;', 'Recalls paragraph 5 of the Lamp Resolution;'],
    ['fr', 'Rappelant la Convention des Nations Unies sur le droit de la mer (ci-après dénommée « la Convention des ports »), et sa résolution 61/7 du 4 décembre 2006 (ci-après « la résolution sur les phares »),', 'Réaffirme la Convention des ports;', 'Rappelle le paragraphe 5 de la résolution sur les phares;'],
    ['es', 'Recordando la Convención de las Naciones Unidas sobre el Derecho del Mar (en adelante, “la Convención de los Puertos”) y su resolución 61/7, de 4 de diciembre de 2006 (en lo sucesivo denominada “la Resolución de los Faros”),', 'Reafirma la Convención de los Puertos;', 'Recuerda el párrafo 5 de la Resolución de los Faros;'],
    ['ru', 'ссылаясь на Конвенцию Организации Объединенных Наций по морскому праву (далее — Портовая конвенция) и на свою резолюцию 61/7 от 4 декабря 2006 года (далее именуемую «Маячная резолюция»),', 'подтверждает положения Портовой конвенции;', 'ссылается на пункт 5 Маячной резолюции;'],
    ['zh', '回顾《联合国海洋法公约》（以下简称《港口公约》）和其2006年12月4日第61/7号决议（下称“灯塔决议”），', '重申《港口公约》；', '回顾灯塔决议第5段；'],
    ['ar', 'إذ تشير إلى اتفاقية الأمم المتحدة لقانون البحار (المشار إليها فيما يلي باسم "اتفاقية الموانئ")، وإلى قرارها 61/7 المؤرخ 4 كانون الأول/ديسمبر 2006 (يشار إليه فيما بعد باسم "قرار المنارات")،', 'تؤكد من جديد اتفاقية الموانئ؛', 'تشير إلى الفقرة 5 من قرار المنارات؛'],
  ])('%s', async (language, preamble, ...operative) =>
    expect(await cited(language, preamble, ...operative)).toEqual([
      LAW_OF_THE_SEA,
      'PP1 RECALLS A/RES/61/7',
      'OP1 REAFFIRMS unclos [SHORT_FORM]',
      'OP2 RECALLS A/RES/61/7 [para5, SHORT_FORM]',
    ])); // biome-ignore format: one text a row

  test('in quotation marks alone, between brackets', async () => {
    for (const given of ['(“the Harbour Convention”)', '(the “Harbour Convention”)'])
      expect(
        await cited(
          'en',
          `Recalling the United Nations Convention on the Law of the Sea ${given},`,
          'Reaffirms the Harbour Convention;',
        ),
      ).toEqual([LAW_OF_THE_SEA, 'OP1 REAFFIRMS unclos [SHORT_FORM]']);
  });

  test('and is no unresolved name', async () => {
    const { mentions } = await readText(
      'The General Assembly,\n\nRecalling the United Nations Convention on the Law of the Sea (hereinafter “the Harbour Convention”),\n\n1. Reaffirms the Harbour Convention;\n',
    );
    expect(mentions).toEqual([]);
  });
});

describe('it means nothing', () => {
  const given =
    'Recalling the United Nations Convention on the Law of the Sea (hereinafter “the Harbour Convention”),';

  test('before it is given', async () =>
    expect(
      await cited(
        'en',
        'Recalling the Harbour Convention,',
        `Reaffirms ${given.slice('Recalling '.length, -1)};`,
      ),
    ).toEqual(['OP1 REAFFIRMS unclos [NAME]']));

  test.each([
    'Reaffirms the harbour convention;',
    'Reaffirms the Old Harbour Convention;',
    'Reaffirms the Harbour Convention on Lamps;',
  ])('where a longer name, or none, is meant: %s', async (operative) =>
    expect(await cited('en', given, operative)).toEqual([LAW_OF_THE_SEA]),
  );

  test('where it is given to what nothing answers to, whatever adopted that', async () =>
    expect(
      await cited(
        'en',
        'Recalling the Pondham Compact on Lamps, adopted by its resolution 61/7 (hereinafter “the Lamp Compact”),',
        'Reaffirms the Lamp Compact;',
      ),
    ).toEqual(['PP1 RECALLS A/RES/61/7 [ADOPTED_BY]']));

  test('where words are not parted, at the end of a longer name', async () =>
    expect(
      await cited('zh', '回顾《联合国海洋法公约》（以下简称“公约”），', '重申灯塔保护公约；', '重申公约；'),
    ).toEqual([LAW_OF_THE_SEA, 'OP2 REAFFIRMS unclos [SHORT_FORM]']));

  test('where a title stands between brackets behind who published it', async () =>
    expect(
      await cited(
        'en',
        'Recalling the work of the International Telecommunication Union (“Lamps of the Coast”),',
        'Welcomes Lamps of the Coast;',
      ),
    ).toEqual(['PP1 RECALLS itu [NAME]']));

  test('where another thing of its noun was named in between', async () =>
    expect(
      await cited(
        'en',
        'Recalling the United Nations Convention on the Law of the Sea and the Pondham Convention on Lamps (hereinafter “the Lamp Convention”),',
        'Reaffirms the Lamp Convention;',
      ),
    ).toEqual([LAW_OF_THE_SEA]));
});
