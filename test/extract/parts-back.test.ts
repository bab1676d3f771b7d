import { describe, expect, test } from '@jest/globals';
import { enacting, readText } from './read.js';

async function cited(language: string, text: string): Promise<string[]> {
  const { citations } = await readText(`${enacting(language)}\n\n1. ${text}\n`, {
    symbol: 'A/RES/80/900',
    language,
  });
  return citations
    .filter(({ target }) => /^A\/|^un-charter$/.test(target))
    .map(({ act, target, pinpoint }) => [act, target, pinpoint?.labels.join('+')].filter(Boolean).join(' '));
}

describe('parts that lead back to what was named before', () => {
  test.each([
    ['en', 'Recalls its decision 61/503, and requests that paragraph 4 (c) of that decision be applied;', ['RECALLS A/DEC/61/503', 'REQUESTS A/DEC/61/503 para4(c)']],
    ['fr', 'Rappelle sa décision 61/503 et demande que l’alinéa c) du paragraphe 4 de cette décision soit appliqué ;', ['RECALLS A/DEC/61/503', 'CALLS_UPON A/DEC/61/503 para4(c)']],
    ['es', 'Recuerda su decisión 61/503 y pide que se aplique el apartado c) del párrafo 4 de esa decisión;', ['RECALLS A/DEC/61/503', 'CALLS_UPON A/DEC/61/503 para4(c)']],
    ['en', 'Notes the report of the Panel on Ports (A/61/16), and invites States to read annex II, section A, of that report;', ['NOTES A/61/16', 'INVITES A/61/16 annex II+section A']],
    ['en', 'Reiterates the request in paragraph 9 of its resolution 61/7 and the invitation in paragraph 10 thereof;', ['REITERATES A/RES/61/7 para9+para10']],
    ['fr', 'Réitère la demande formulée au paragraphe 9 de sa résolution 61/7 et l’invitation qui figure au paragraphe 10 de ladite résolution ;', ['REITERATES A/RES/61/7 para9+para10']],
    ['fr', 'Rappelle que, par sa résolution 61/7, elle a créé le Groupe et qu’au paragraphe 3 de cette même résolution, elle en a fixé le mandat ;', ['RECALLS A/RES/61/7 para3']],
    ['es', 'Recuerda que en su resolución 61/7 creó el Grupo y que en el párrafo 3 de esa misma resolución fijó su mandato;', ['RECALLS A/RES/61/7 para3']],
    ['en', 'Recalls its resolution 61/7 of 19 December 2006, and the lamp rules contained in the annex thereto;', ['RECALLS A/RES/61/7 annex']],
    ['fr', 'Rappelle la résolution 61/7 de l’Assemblée générale, en date du 19 décembre 2006, et les règles énoncées dans son annexe ;', ['RECALLS A/RES/61/7 annex']],
    ['es', 'Recuerda su resolución 61/7, de 19 de diciembre de 2006, y las reglas que figuran en su anexo;', ['RECALLS A/RES/61/7 annex']],
    ['en', 'Notes the report contained in document A/61/16, and invites States to read annex II to that report;', ['NOTES A/61/16', 'INVITES A/61/16 annex II']],
    ['fr', 'Note le rapport publié sous la cote A/61/16 et prend note des options exposées à l’annexe II de ce rapport ;', ['NOTES A/61/16', 'TAKES_NOTE A/61/16 annex II']],
    ['es', 'Observa el informe publicado con la signatura A/61/16 y toma nota de las opciones expuestas en el anexo II de dicho informe;', ['NOTES A/61/16', 'TAKES_NOTE A/61/16 annex II']],
    ['en', 'Recalls resolution 61/7 and reaffirms paragraph 2, subparagraphs (a) and (b) of paragraph 3 and paragraph 7 of that resolution;', ['RECALLS A/RES/61/7', 'REAFFIRMS A/RES/61/7 para2+para3(a)+para3(b)+para7']],
    ['ru', 'ссылается на резолюцию 61/7 и подтверждает пункт 2, подпункты a)–c) пункта 3 и пункт 7 той же резолюции;', ['RECALLS A/RES/61/7', 'REAFFIRMS A/RES/61/7 para2+para3(a)+para3(b)+para3(c)+para7']],
    ['zh', '回顾第61/7号决议第4段，并重申该决议第2段、第3(a)至(c)段和第7段；', ['RECALLS A/RES/61/7 para4', 'REAFFIRMS A/RES/61/7 para2+para3(a)+para3(b)+para3(c)+para7']],
    ['zh', '注意到秘书长的报告(A/61/16)，认可该报告第5段和上述报告附件二；', ['NOTES A/61/16', 'ENDORSES A/61/16 para5+annex II']],
    ['zh', '回顾第61/7号和第62/8号决议，并重申该决议第2段；', ['RECALLS A/RES/61/7', 'RECALLS A/RES/62/8']],
    ['ar', 'تشير إلى الفقرة 8 من القرار 61/7، وتطلب النظر في القائمة الواردة في المرفق الأول لهذا القرار؛', ['RECALLS A/RES/61/7 para8', 'REQUESTS A/RES/80/900 annex I']],
    ['ar', 'تشير إلى الفقرة 5 من القرار 61/7، وتحث على تنفيذ الفقرة 7 منه؛', ['RECALLS A/RES/61/7 para5', 'URGES A/RES/61/7 para7']],
    ['ar', 'تشير إلى قرارها 61/7، وتحث على تنفيذ الفقرة 9 من القرار نفسه؛', ['RECALLS A/RES/61/7', 'URGES A/RES/61/7 para9']],
    ['ar', 'تحيط علما بتقرير الأمين العام (A/61/16)، وتشجع على قراءة الفقرة 9 من التقرير المذكور؛', ['TAKES_NOTE A/61/16', 'ENCOURAGES A/61/16 para9']],
    ['ar', 'تشير إلى قرارات الجمعية 61/7 و 62/8، وتحث على تنفيذ الفقرة 9 من ذلك القرار؛', ['RECALLS A/RES/61/7', 'RECALLS A/RES/62/8']],
    ['fr', 'Rappelle le Chapitre VII de la Charte des Nations Unies et les mesures prises au titre de son Article 41 ;', ['RECALLS un-charter chapter VII+article 41']],
    ['en', 'Reaffirms the outcome document entitled “The future we want”, in particular its paragraphs 190 and 191;', ['REAFFIRMS A/RES/66/288 para190+para191']],
    ['fr', 'Rappelle l’alinéa a du paragraphe 3 de sa résolution 61/7 et l’alinéa c de l’Article 76 de la Charte ;', ['RECALLS A/RES/61/7 para3(a)', 'RECALLS un-charter article 76(c)']],
    ['en', 'Recalls its resolution 61/7 and endorses paragraph 84 thereof;', ['RECALLS A/RES/61/7', 'ENDORSES A/RES/61/7 para84']],
    ['es', 'Toma nota del informe (A/61/16 y Add.1) y hace suyas las conclusiones del párrafo 61 del mismo;', ['TAKES_NOTE A/61/16', 'TAKES_NOTE A/61/16/Add.1', 'ENDORSES A/61/16 para61']],
    ['en', 'Recalls its resolutions 61/7 and 62/8, and endorses paragraph 4 of the former and paragraphs 5 and 6 of the latter;', ['RECALLS A/RES/61/7', 'RECALLS A/RES/62/8', 'ENDORSES A/RES/61/7 para4', 'ENDORSES A/RES/62/8 para5+para6']],
    ['fr', 'Rappelle ses résolutions 61/7 et 62/8 et fait siens le paragraphe 4 de la première et les paragraphes 5 et 6 de la seconde ;', ['RECALLS A/RES/61/7', 'RECALLS A/RES/62/8', 'ENDORSES A/RES/61/7 para4', 'ENDORSES A/RES/62/8 para5+para6']],
    ['es', 'Recuerda sus resoluciones 61/7 y 62/8 y hace suyos el párrafo 4 de la primera y el párrafo 5 de esta última;', ['RECALLS A/RES/61/7', 'RECALLS A/RES/62/8', 'ENDORSES A/RES/61/7 para4', 'ENDORSES A/RES/62/8 para5']],
    ['en', 'Notes the report of the Panel (A/61/16) and the note of the Chair (A/61/17), and invites States to read annex II to the latter document;', ['NOTES A/61/16', 'NOTES A/61/17', 'INVITES A/61/17 annex II']],
  ] as const)('%s: %s', async (language, text, expected) => {
    expect(await cited(language, text)).toEqual(expected);
  }); // biome-ignore format: a table

  test.each([
    ['no former of two', 'Recalls its resolutions 61/7 and 62/8, and notes paragraph 4 of the former Chair;'],
    ['neither of several', 'Recalls its resolutions 61/7 and 62/8, and requests that paragraph 4 of that resolution be applied;'],
    ['another report', 'Notes the document A/61/16 and the report of the Panel, and requests that paragraph 4 of that report be applied;'],
    ['another that may be meant', 'Recalls paragraph 5 of its resolution 61/7 and the Lighthouse Charter, and notes article 4 thereof;'],
    ['what was requested in a resolution', 'Recalls the report requested in its resolution 61/7, and notes annex II to that report;'],
    ['one that was named whole', 'Recalls its resolution 61/7, and takes note of the fund and of its annex I;'],
  ])('%s', async (_, text) => {
    const found = await cited('en', text);
    expect(found.filter((one) => !/^(?:RECALLS|NOTES) A\/(?:RES\/6[12]\/[78]|61\/16)(?: para5)?$/.test(one))).toEqual([]);
  }); // biome-ignore format: a table
});

describe('parts of what a footnote tells', () => {
  test.each([
    ['en', 'Notes the report of the Secretary-General,¹ and endorses paragraphs 20 and 21 thereof;', ['NOTES A/61/99', 'ENDORSES A/61/99 para20+para21']],
    ['en', 'Notes the report of the Secretary-General¹ and the proposals in section V thereof;', ['NOTES A/61/99 section V']],
    ['fr', 'Prend acte du rapport du Secrétaire général¹ et approuve les paragraphes 20 et 21 de ce rapport ;', ['TAKES_NOTE A/61/99', 'APPROVES A/61/99 para20+para21']],
    ['en', 'Notes the work of the Panel,¹ and endorses paragraph 20 of that report;', ['NOTES A/61/99']],
    ['en', 'Notes the work of the Panel,¹ takes note of the Lighthouse Charter and endorses paragraph 20 thereof;', ['NOTES A/61/99']],
  ] as const)('%s: %s', async (language, text, expected) => {
    const { citations } = await readText(`${enacting(language)}\n\n1. ${text}\n\n¹ A/61/99.\n`, { symbol: 'A/RES/80/900', language });
    const found = citations.filter(({ target }) => target.startsWith('A/'));
    expect(found.map(({ act, target, pinpoint }) => [act, target, pinpoint?.labels.join('+')].filter(Boolean).join(' '))).toEqual(expected);
  }); // biome-ignore format: a table
});

describe('parts of one of two, and of the last of several', () => {
  const BOTH = ['A/61/16 para5', 'A/61/17 para12'];
  test.each([
    ['en', 'Notes the reports A/61/16 and A/61/17, in particular paragraph 5 of the former and paragraph 12 of the latter;', BOTH],
    ['fr', 'Note les rapports A/61/16 et A/61/17, et approuve le paragraphe 5 du premier et le paragraphe 12 du second ;', ['A/61/16', 'A/61/17', ...BOTH]],
    ['es', 'Observa los informes A/61/16 y A/61/17, y aprueba el párrafo 5 del primero y el párrafo 12 del segundo;', ['A/61/16', 'A/61/17', ...BOTH]],
    ['ar', 'تلاحظ التقريرين A/61/16 و A/61/17، ولا سيما الفقرة 5 من التقرير الأول والفقرة 12 من الثاني؛', BOTH],
    ['ru', 'отмечает доклады A/61/16 и A/61/17 и одобряет пункт 5 первого доклада и пункт 12 второго;', ['A/61/16', 'A/61/17', ...BOTH]],
    ['zh', '注意到报告A/61/16和A/61/17，并认可前一份报告第5段和后一份报告第12段；', ['A/61/16', 'A/61/17', ...BOTH]],
    ['ar', 'تلاحظ القرارات 61/7 و 61/8 و 61/9، وتشجع على تنفيذ الفقرة 9 من القرار الأخير؛', ['A/RES/61/7', 'A/RES/61/8', 'A/RES/61/9', 'A/RES/61/9 para9']],
    ['en', 'Notes the documents A/61/16, A/61/17 and A/61/18, in particular paragraph 5 of the former;', ['A/61/16', 'A/61/17', 'A/61/18']],
  ])('%s: %s', async (language, text, expected) => {
    const found = await cited(language, text);
    expect(found.map((one) => one.slice(one.indexOf(' ') + 1))).toEqual(expected);
  }); // biome-ignore format: a table
});

describe('rules of procedure', () => {
  test.each([
    ['en', 'Decides, in accordance with rule 78 of its rules of procedure, to meet in May;', 'unga/rules-of-procedure rule 78'],
    ['fr', 'Décide, conformément aux articles 78 et 79 du Règlement intérieur de l’Assemblée générale, de se réunir en mai ;', 'unga/rules-of-procedure rule 78+rule 79'],
    ['es', 'Decide, de conformidad con el artículo 28 del reglamento provisional del Consejo de Seguridad, reunirse en mayo;', 'unsc/provisional-rules-of-procedure rule 28'],
    ['zh', '决定，根据大会议事规则第78条，于5月举行会议；', 'unga/rules-of-procedure rule 78'],
    ['en', 'Requests the Committee to adopt its rules of procedure;', ''],
    ['en', 'Applies rule 4 of the rules of procedure of the Conference;', ''],
  ])('%s: %s', async (language, text, expected) => {
    const { citations } = await readText(`${enacting(language)}\n\n1. ${text}\n`, { symbol: 'A/RES/80/900', language });
    const rules = citations.filter(({ target }) => target.endsWith('rules-of-procedure'));
    expect(rules.map(({ target, pinpoint }) => `${target} ${pinpoint?.labels.join('+')}`).join()).toBe(expected);
  }); // biome-ignore format: a table
});
