import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { loadRegistry } from '../../src/registry/index.js';

const registry = loadRegistry();

const ENACTING: Record<string, Record<string, string>> = {
  en: {
    GA: 'The General Assembly', SC: 'The Security Council', HRC: 'The Human Rights Council', ECOSOC: 'The Economic and Social Council',
  },
  fr: {
    GA: 'L’Assemblée générale', SC: 'Le Conseil de sécurité', HRC: 'Le Conseil des droits de l’homme', ECOSOC: 'Le Conseil économique et social',
  },
  es: {
    GA: 'La Asamblea General', SC: 'El Consejo de Seguridad', HRC: 'El Consejo de Derechos Humanos', ECOSOC: 'El Consejo Económico y Social',
  },
}; // biome-ignore format: a table
const SYMBOLS: Record<string, string> = {
  GA: 'A/RES/75/999', SC: 'S/RES/2500 (2019)', HRC: 'A/HRC/RES/40/99', ECOSOC: 'E/RES/2019/99',
}; // biome-ignore format: a table

/** A preambular paragraph of a body's resolution, and the symbols it cites, without spaces. */
const CASES: [string, string, string, string][] = [
  // French
  ['fr', 'GA', 'Rappelant ses résolutions 55/2 du 8 septembre 2000, 60/1 du 16 septembre 2005 et 65/1 du 22 septembre 2010', 'A/RES/55/2 A/RES/60/1 A/RES/65/1'],
  ['fr', 'GA', 'Rappelant les paragraphes 29 à 32 de sa résolution 60/1', 'A/RES/60/1'],
  ['fr', 'GA', 'Rappelant sa résolution 3201 (S-VI) du 1er mai 1974', 'A/RES/3201(S-VI)'],
  ['fr', 'GA', 'Rappelant les résolutions 3201 (S-VI) et 3202 (S-VI) en date du 1er mai 1974, 3281 (XXIX) en date du 12 décembre 1974 et 3362 (S-VII) en date du 16 septembre 1975', 'A/RES/3201(S-VI) A/RES/3202(S-VI) A/RES/3281(XXIX) A/RES/3362(S-VII)'],
  ['fr', 'GA', 'Rappelant sa résolution 57/270 B du 23 juin 2003', 'A/RES/57/270B'],
  ['fr', 'GA', 'Rappelant ses résolutions 57/270 A et B des 20 décembre 2002 et 23 juin 2003', 'A/RES/57/270A A/RES/57/270B'],
  ['fr', 'GA', 'Rappelant la résolution 2006/46 du Conseil économique et social, en date du 28 juillet 2006', 'E/RES/2006/46'],
  ['fr', 'GA', 'Rappelant la résolution 1325 (2000) du Conseil de sécurité, en date du 31 octobre 2000', 'S/RES/1325(2000)'],
  ['fr', 'GA', 'Rappelant les résolutions du Conseil de sécurité 1373 (2001) du 28 septembre 2001 et 1566 (2004) du 8 octobre 2004', 'S/RES/1373(2001) S/RES/1566(2004)'],
  ['fr', 'GA', 'Rappelant les résolutions 1235 (XLII) et 1503 (XLVIII) du Conseil économique et social, en date des 6 juin 1967 et 27 mai 1970', 'E/RES/1235(XLII) E/RES/1503(XLVIII)'],
  ['fr', 'GA', 'Rappelant ses résolutions ES-10/2 du 25 avril 1997 et ES-11/1 du 2 mars 2022', 'A/RES/ES-10/2 A/RES/ES-11/1'],
  ['fr', 'GA', 'Rappelant sa résolution S-26/2 du 27 juin 2001', 'A/RES/S-26/2'],
  ['fr', 'GA', 'Rappelant sa décision 72/543 du 20 décembre 2017', 'A/DEC/72/543'],
  ['fr', 'GA', 'Rappelant également ses décisions 46/443 du 20 décembre 1991 et 48/443 du 21 décembre 1993', 'A/DEC/46/443 A/DEC/48/443'],
  ['fr', 'GA', 'Rappelant la résolution 16/21 du Conseil des droits de l’homme, en date du 25 mars 2011', 'A/HRC/RES/16/21'],
  ['fr', 'HRC', 'Rappelant ses résolutions 5/1, sur la mise en place de ses institutions, et 5/2, sur le Code de conduite, en date du 18 juin 2007', 'A/HRC/RES/5/1 A/HRC/RES/5/2'],
  ['fr', 'HRC', 'Rappelant la résolution 60/251 de l’Assemblée générale, en date du 15 mars 2006', 'A/RES/60/251'],
  ['fr', 'SC', 'Rappelant ses résolutions 1325 (2000), 1820 (2008), 1888 (2009) et 1889 (2009) ainsi que toutes les autres résolutions pertinentes', 'S/RES/1325(2000) S/RES/1820(2008) S/RES/1888(2009) S/RES/1889(2009)'],
  ['fr', 'HRC', 'Rappelant la déclaration du Président PRST/9/2 du 24 septembre 2008', 'A/HRC/PRST/9/2'],
  ['fr', 'SC', 'Rappelant la déclaration de son président en date du 29 mars 2012 (S/PRST/2012/10)', 'S/PRST/2012/10'],
  ['fr', 'SC', 'Rappelant ses résolutions antérieures sur la question, en particulier les résolutions 1267 (1999), 1989 (2011) et 2253 (2015)', 'S/RES/1267(1999) S/RES/1989(2011) S/RES/2253(2015)'],
  ['fr', 'ECOSOC', 'Rappelant ses résolutions 2006/46 du 28 juillet 2006, 2007/8 du 25 juillet 2007 et 2008/3 du 18 juillet 2008', 'E/RES/2006/46 E/RES/2007/8 E/RES/2008/3'],
  ['fr', 'GA', 'Prenant note du rapport du Secrétaire général publié sous la cote A/72/64-E/2017/12', 'A/72/64-E/2017/12'],
  ['fr', 'GA', 'Ayant à l’esprit ses résolutions 217 A (III) du 10 décembre 1948 et 2200 A (XXI) du 16 décembre 1966', 'A/RES/217A(III) A/RES/2200A(XXI)'],
  ['fr', 'GA', 'Rappelant sa résolution 1514 (XV) du 14 décembre 1960, qui contient la Déclaration sur l’octroi de l’indépendance, ainsi que toutes ses autres résolutions, dont la plus récente est la résolution 74/113 du 13 décembre 2019', 'A/RES/1514(XV) A/RES/74/113'],
  ['fr', 'GA', 'Rappelant toutes ses résolutions sur la question, y compris les résolutions 47/137, 48/137, 49/106 à 49/108 et 50/12', 'A/RES/47/137 A/RES/48/137 A/RES/49/106 A/RES/49/107 A/RES/49/108 A/RES/50/12'],
  ['fr', 'GA', 'Réaffirmant sa résolution 70/1 du 25 septembre 2015 et la résolution 69/313 du 27 juillet 2015', 'A/RES/70/1 A/RES/69/313'],
  ['fr', 'GA', 'Rappelant en outre sa résolution no 61/7 et la résolution 62/8 adoptée le 4 décembre 2007', 'A/RES/61/7 A/RES/62/8'],
  ['fr', 'GA', 'Rappelant ses résolutions 46/182 du 19 décembre 1991 et 47/168 du 22 décembre 1992, les conclusions concertées 1998/1 et 1999/1 du Conseil économique et social et la résolution 2003/5 du Conseil en date du 15 juillet 2003', 'A/RES/46/182 A/RES/47/168 E/RES/2003/5'],
  ['fr', 'GA', 'Rappelant la section VII de sa résolution 59/276, la résolution 58/269, section I, et le paragraphe 5 a) de l’annexe de la résolution 61/7', 'A/RES/59/276 A/RES/58/269 A/RES/61/7'],
  ['fr', 'GA', 'Rappelant la résolution A/RES/70/1 et les documents A/70/472/Add.2 et A/C.2/70/L.41', 'A/RES/70/1 A/70/472/Add.2 A/C.2/70/L.41'],
  ['fr', 'GA', 'Rappelant les documents A/C.2/72/SR.2 à 6', 'A/C.2/72/SR.2 A/C.2/72/SR.3 A/C.2/72/SR.4 A/C.2/72/SR.5 A/C.2/72/SR.6'],
  ['fr', 'GA', 'Notant l’ouverture 24 heures sur 24 et 7 jours sur 7 (24/7) du service, pour 2015/16, et le VIH/sida', ''],
  // Spanish
  ['es', 'GA', 'Recordando sus resoluciones 55/2, de 8 de septiembre de 2000, 60/1, de 16 de septiembre de 2005, y 65/1, de 22 de septiembre de 2010', 'A/RES/55/2 A/RES/60/1 A/RES/65/1'],
  ['es', 'GA', 'Recordando los párrafos 29 a 32 de su resolución 60/1', 'A/RES/60/1'],
  ['es', 'GA', 'Recordando su resolución 3201 (S-VI), de 1 de mayo de 1974', 'A/RES/3201(S-VI)'],
  ['es', 'GA', 'Recordando sus resoluciones 57/270 A, de 20 de diciembre de 2002, y 57/270 B, de 23 de junio de 2003', 'A/RES/57/270A A/RES/57/270B'],
  ['es', 'GA', 'Recordando la resolución 2006/46 del Consejo Económico y Social, de 28 de julio de 2006', 'E/RES/2006/46'],
  ['es', 'GA', 'Recordando las resoluciones del Consejo de Seguridad 1373 (2001), de 28 de septiembre de 2001, y 1566 (2004), de 8 de octubre de 2004', 'S/RES/1373(2001) S/RES/1566(2004)'],
  ['es', 'GA', 'Recordando las resoluciones 1235 (XLII) y 1503 (XLVIII) del Consejo Económico y Social, de 6 de junio de 1967 y 27 de mayo de 1970', 'E/RES/1235(XLII) E/RES/1503(XLVIII)'],
  ['es', 'GA', 'Recordando su decisión 72/543, de 20 de diciembre de 2017, y sus resoluciones ES-10/2 y ES-11/1', 'A/DEC/72/543 A/RES/ES-10/2 A/RES/ES-11/1'],
  ['es', 'HRC', 'Recordando sus resoluciones 5/1, relativa a la construcción institucional, y 5/2, relativa al Código de Conducta, de 18 de junio de 2007', 'A/HRC/RES/5/1 A/HRC/RES/5/2'],
  ['es', 'SC', 'Recordando sus resoluciones 1325 (2000), 1820 (2008), 1888 (2009) y 1889 (2009)', 'S/RES/1325(2000) S/RES/1820(2008) S/RES/1888(2009) S/RES/1889(2009)'],
  ['es', 'SC', 'Recordando la declaración de su Presidencia de 29 de marzo de 2012 (S/PRST/2012/10)', 'S/PRST/2012/10'],
  ['es', 'ECOSOC', 'Recordando sus resoluciones 2006/46, de 28 de julio de 2006, 2007/8, de 25 de julio de 2007, y 2008/3, de 18 de julio de 2008', 'E/RES/2006/46 E/RES/2007/8 E/RES/2008/3'],
  ['es', 'GA', 'Recordando todas sus resoluciones, incluidas las resoluciones 47/137, 48/137, 49/106 a 49/108 y 50/12', 'A/RES/47/137 A/RES/48/137 A/RES/49/106 A/RES/49/107 A/RES/49/108 A/RES/50/12'],
  ['es', 'GA', 'Recordando la resolución 16/21 del Consejo de Derechos Humanos, de 25 de marzo de 2011, la resolución S-9/1 del Consejo y la decisión 6/102 del Consejo', 'A/HRC/RES/16/21 A/HRC/RES/S-9/1 A/HRC/DEC/6/102'],
  ['es', 'GA', 'Recordando la sección VII de su resolución 59/276, la resolución 58/269, sección I, y el párrafo 5 a) del anexo de la resolución 61/7', 'A/RES/59/276 A/RES/58/269 A/RES/61/7'],
  ['es', 'GA', 'Tomando nota de los informes del Secretario General (A/72/64-E/2017/12 y A/71/67)', 'A/72/64-E/2017/12 A/71/67'],
  ['es', 'GA', 'Recordando su resolución 217 A (III), de 10 de diciembre de 1948, y el anexo de la resolución 2200 A (XXI), de 16 de diciembre de 1966', 'A/RES/217A(III) A/RES/2200A(XXI)'],
  ['es', 'GA', 'Recordando la resolución núm. 61/7 y la resolución Nº 62/8', 'A/RES/61/7 A/RES/62/8'],
  ['es', 'GA', 'Recordando las resoluciones de la Asamblea General 61/7 y 62/8, y la resolución 2003/5 del Consejo, de 15 de julio de 2003', 'A/RES/61/7 A/RES/62/8 E/RES/2003/5'],
  ['es', 'GA', 'Observando el servicio 24/7, el bienio 2015/16 y el VIH/SIDA', ''],
  ['en', 'HRC', 'Welcoming the adoption by the General Assembly of resolution 64/139 and of resolution 65/30, and its own resolution 15/20', 'A/RES/64/139 A/RES/65/30 A/HRC/RES/15/20'],
  ['en', 'GA', 'Recalling GA resolution 60/288, UNGA res. 61/7 and UNSC resolution 1540 (2004)', 'A/RES/60/288 A/RES/61/7 S/RES/1540(2004)'],
  ['en', 'SC', 'Recalling resolution 1970 (2011), and the duty to report within 30/60 days', 'S/RES/1970(2011)'],
  ['fr', 'SC', 'Rappelant la résolution 1970 (2011), et la nécessité d’agir dans les 30/60 jours', 'S/RES/1970(2011)'],
  ['fr', 'GA', 'Rappelant la résolution S-15/1 que le Conseil des droits de l’homme a adoptée le 25 février 2011', 'A/HRC/RES/S-15/1'],
  ['es', 'GA', 'Recordando la resolución S-15/1 que aprobó el Consejo de Derechos Humanos el 25 de febrero de 2011', 'A/HRC/RES/S-15/1'],
]; // biome-ignore format: a table

test.each(CASES)('%s %s: %s', async (language, body, paragraph, expected) => {
  const text = `${ENACTING[language]?.[body]},\n\n${paragraph},\n\n1. –\n`;
  const source = await readDocument(new TextEncoder().encode(text), { name: 'text.txt' });
  const { citations } = extract(source, { symbol: SYMBOLS[body] ?? '', registry, language });
  const cited = citations
    .filter(({ form }) => form === 'NUMBER' || form === 'SYMBOL')
    .map(({ target }) => target.replaceAll(' ', ''));
  expect([...new Set(cited)].sort()).toEqual(expected.split(' ').filter(Boolean).sort());
});

test.each([
  ['回顾其2017年12月20日关于灯塔、港口和船只的第72/228号决议，', ['A/RES/72/228 2017-12-20']],
  ['回顾其2017年12月20日题为“灯塔，港口”的第72/228号决议，', ['A/RES/72/228 2017-12-20']],
  ['注意到秘书长2017年12月20日关于灯塔的报告，回顾关于港口的第72/228号决议，', ['A/RES/72/228 null']],
])('a date stands before what its resolution is about: %s', async (paragraph, expected) => {
  const source = await readDocument(new TextEncoder().encode(`大会，\n\n${paragraph}\n\n1. –\n`), {
    name: 'text.txt',
  });
  const { citations } = extract(source, { symbol: 'A/RES/75/999', registry, language: 'zh' });
  const dated = citations
    .filter(({ form }) => form === 'NUMBER')
    .map(({ target, date }) => `${target} ${date}`);
  expect(dated).toEqual(expected);
});
