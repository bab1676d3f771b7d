import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';

/** What Chromium prints, read back: six languages, one column and two, notes at the foot, a paragraph cut by a page. */
interface Words {
  enacting: string;
  /** Cites 60/252; a call stands at its end. */
  recalling: string;
  /** Cites nothing, is long, and is cut by the page. */
  noting: string;
  /** Cites 70/1. */
  reaffirms: string;
  note: string;
  number: (count: number) => string;
}

const TEXTS: Record<string, Words> = {
  en: {
    enacting: '<i>The General Assembly</i>,',
    recalling: '<i>Recalling</i> its resolution 60/252 of 27 March 2006 on the bridges of information,',
    noting:
      '<i>Noting</i> that the boats which carry the books of every harbour to the islands of the lake need oars',
    reaffirms: '<i>Reaffirms</i> its resolution 70/1 of 25 September 2015;',
    note: 'See A/60/687.',
    number: (count) => `${count}.`,
  },
  fr: {
    enacting: '<i>L’Assemblée générale</i>,',
    recalling: '<i>Rappelant</i> sa résolution 60/252 du 27 mars 2006 sur les ponts de l’information,',
    noting:
      '<i>Notant</i> que les bateaux qui portent les livres de chaque port vers les îles du lac ont besoin de rames',
    reaffirms: '<i>Réaffirme</i> sa résolution 70/1 du 25 septembre 2015 ;',
    note: 'Voir A/60/687.',
    number: (count) => `${count}.`,
  },
  es: {
    enacting: '<i>La Asamblea General</i>,',
    recalling:
      '<i>Recordando</i> su resolución 60/252, de 27 de marzo de 2006, sobre los puentes de la información,',
    noting:
      '<i>Observando</i> que las barcas que llevan los libros de cada puerto a las islas del lago necesitan remos',
    reaffirms: '<i>Reafirma</i> su resolución 70/1, de 25 de septiembre de 2015;',
    note: 'Véase A/60/687.',
    number: (count) => `${count}.`,
  },
  ru: {
    enacting: '<i>Генеральная Ассамблея</i>,',
    recalling: '<i>ссылаясь</i> на свою резолюцию 60/252 от 27 марта 2006 года о мостах информации,',
    noting:
      '<i>отмечая</i>, что лодкам, которые везут книги из каждой гавани к островам озера, нужны новые вёсла',
    reaffirms: '<i>вновь подтверждает</i> свою резолюцию 70/1 от 25 сентября 2015 года;',
    note: 'См. A/60/687.',
    number: (count) => `${count}.`,
  },
  ar: {
    enacting: 'إن الجمعية العامة،',
    recalling: 'إذ تشير إلى قرارها 60/252 المؤرخ 27 آذار/مارس 2006 بشأن جسور المعلومات،',
    noting: 'وإذ تلاحظ أن القوارب التي تحمل الكتب من كل ميناء إلى جزر البحيرة تحتاج إلى مجاديف',
    reaffirms: 'تعيد تأكيد قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015؛',
    note: 'انظر A/60/687.',
    number: (count) => `${count} -`,
  },
  zh: {
    enacting: '大会，',
    recalling: '回顾其关于信息之桥的2006年3月27日第60/252号决议，',
    noting: '注意到把书籍从每个港口运往湖中各岛的船只需要新的船桨',
    reaffirms: '重申其2015年9月25日第70/1号决议；',
    note: '见A/60/687。',
    number: (count) => `${count}.`,
  },
};

const registry = loadRegistry();
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(process.env.RECALLING_TEST_BROWSER ?? '');
});
afterAll(() => browser.close());

/** Two pages: the second paragraph of the preamble runs from one to the other. */
function printed(language: string, columns: number): string {
  const { enacting, recalling, noting, reaffirms, note, number } = TEXTS[language] as Words;
  const comma = { ar: '،', zh: '，' }[language] ?? ',';
  const join = language === 'zh' ? '' : ' ';
  const clause = noting.replace(/<\/?i>/g, '');
  const [lead, boats] = language === 'zh' ? [3, [...clause]] : [2, clause.split(' ')];
  // Only what follows the verb is said again: a verb at a column's top may begin a paragraph.
  const again = Array.from({ length: 6 * columns * columns }, () => [
    ...boats.slice(lead, -1),
    `${boats.at(-1)},`,
  ]);
  const words = [...boats.slice(0, lead), ...again.flat(), ...boats.slice(lead)];
  const half = Math.floor(words.length / 2);
  const cut = [words.slice(0, half).join(join), words.slice(half).join(join)];
  const page = (head: string, body: string, foot: string) =>
    `<section><header>${head}</header><main>${body}</main><footer>${foot}</footer></section>`;
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><style>
@page { size: A4; margin: 0 } body { margin: 0; font: 11pt/1.25 'Liberation Serif', 'Noto Naskh Arabic', 'Noto Serif CJK SC', serif }
section { position: relative; height: 296mm; break-after: page } header { position: absolute; inset: 12mm 20mm auto; font-weight: bold; font-size: 9pt }
main { position: absolute; inset: 30mm 25mm auto; text-align: justify; columns: ${columns}; column-gap: 9mm }
p { margin: 0 0 7pt; text-indent: 24pt } p.on { text-indent: 0 } sup { font-size: 60% }
footer { position: absolute; inset: auto 25mm 14mm; font-size: 8.5pt } footer::before { content: ''; display: block; width: 35mm; border-top: .5pt solid; margin-bottom: 3pt }
footer.no::before { display: none } b { font-weight: normal; display: inline-block; min-width: 24pt; text-indent: 0 }</style><body>
${page('A/RES/90/100', `<p>${enacting}</p><p>${recalling}<sup>1</sup></p><p>${cut[0]}</p>`, `<div><sup>1</sup> ${note}</div>`)}
${page('A/RES/90/100', `<p class="on">${cut[1]}${comma}</p><p><b>${number(1)}</b> ${reaffirms}</p><p><b>${number(2)}</b> ${reaffirms.replace(/[;；؛]/u, language === 'zh' ? '。' : '.').replace('70/1', '70/125')}</p>`, '2/2')}</body></html>`;
}

/** Whether a font for the language is installed; Chromium has none of its own. Where that cannot be asked, it is taken to be there. */
function hasFont(language: string): boolean {
  const found = spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' });
  return found.error !== undefined || found.stdout.trim() !== '';
}

const WITHOUT_FONT = Object.keys(TEXTS).filter((language) => !hasFont(language));
if (WITHOUT_FONT.length > 0)
  console.warn(
    `NOTICE: no font is installed for ${WITHOUT_FONT.join(', ')}. What Chromium prints in them is not tested. Install one (Debian: fonts-noto-core, fonts-noto-cjk).`,
  );

test('under CI there is a font for each language', () => {
  expect(process.env.CI === 'true' ? WITHOUT_FONT : []).toEqual([]);
});

describe('PDF as a browser prints it', () => {
  for (const language of Object.keys(TEXTS)) {
    for (const columns of [1, 2]) {
      const run = WITHOUT_FONT.includes(language) ? test.skip : test;
      run(`${language} in ${columns === 1 ? 'one column' : 'two columns'}`, async () => {
        const page = await browser.newPage();
        await page.setContent(printed(language, columns));
        const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        await page.close();
        const document = await readDocument(bytes);
        const { provisions, citations } = extract(document, { symbol: 'A/RES/90/100', registry, language });
        expect(provisions.map(({ label, clauses }) => `${label} ${clauses[0]?.act}`)).toEqual([
          'PP1 RECALLS',
          'PP2 NOTES',
          'OP1 REAFFIRMS',
          'OP2 REAFFIRMS',
        ]);
        expect(citations.map(({ from, target, form }) => `${from.split('#')[1]} ${target} ${form}`)).toEqual([
          'PP1 A/RES/60/252 NUMBER',
          'PP1 A/60/687 FOOTNOTE',
          'OP1 A/RES/70/1 NUMBER',
          'OP2 A/RES/70/125 NUMBER',
        ]);
      });
    }
  }
});
