import { expect, test } from '@jest/globals';
import { provisionLines, readText } from './read.js';

test.each([
  ['en', 'Decides to adopt the plan in the annex.', 'Annex', 'Forms of lamps vary.'],
  ['en', 'Decides to adopt the plan in the annex.', 'Annex', 'Considering the costs, a fund is needed.'],
  ['en', 'Decides to adopt the plan in the annex.', 'Annex', 'In accordance with rule 5, it shall meet.'],
  [
    'en',
    'Decides to adopt the plan in the annex.',
    'Annex',
    'The plan has aims: it supports ports, encourages trade and promotes learning.',
  ],
  [
    'fr',
    'Décide d’adopter le plan figurant en annexe.',
    'Annexe',
    'Le plan a deux parties : il définit les phares, recommande des lampes et invite au débat.',
  ],
  [
    'es',
    'Decide aprobar el plan que figura en el anexo.',
    'Anexo',
    'El plan tiene dos partes: define los faros, recomienda lámparas e invita al debate.',
  ],
  ['zh', '决定通过附件所载计划。', '附件', '增加灯具数目。'],
  ['zh', '决定通过附件所载计划。', '附件', '要求引渡灯塔管理员的国家应提供文件。'],
  ['zh', '决定通过附件所载计划。', '附件', '支持灯塔的组织可派观察员。'],
  [
    'ru',
    'постановляет принять план, содержащийся в приложении.',
    'Приложение',
    'Учитывая расходы, фонд необходим.',
  ],
  [
    'ru',
    'постановляет принять план, содержащийся в приложении.',
    'Приложение',
    'Комитет избирает председателя и утверждает повестку дня.',
  ],
  ['ar', 'تقرر اعتماد الخطة الواردة في المرفق.', 'المرفق', 'تنتخب اللجنة رئيسها لمدة سنتين.'],
  ['ar', 'تقرر اعتماد الخطة الواردة في المرفق.', 'المرفق', 'تعترف الأطراف بقرارات المحكمة.'],
  ['ar', 'تقرر اعتماد الخطة الواردة في المرفق.', 'المرفق', 'تلتزم السفينة بالاتصال بالميناء.'],
  ['ar', 'تقرر اعتماد الخطة الواردة في المرفق.', 'المرفق', 'تشير الدول المشاركة في الشبكة إلى قواعدها.'],
])(
  'what a plan lists and prose weighs is no act of an annex (%s: %s)',
  async (language, decides, annex, text) => {
    const enacting = {
      en: 'The General Assembly',
      fr: 'L’Assemblée générale',
      es: 'La Asamblea General',
      zh: '大会',
      ru: 'Генеральная Ассамблея',
      ar: 'إن الجمعية العامة',
    }[language];
    const seed = await readText(`${enacting},\n\n1. ${decides}\n\n${annex}\n\n1. ${text}\n`, { language });
    expect(provisionLines(seed).at(-1)).toMatch(/^\S+$/);
  },
);

test.each([
  ['Réunis à Altamer du 3 au 5 mai 2031, décidons de bâtir des phares.', 'DECIDES'],
  [
    'Conscients de la brume, saluons les gardiens et invitons les ports à veiller.',
    'RECOGNIZES WELCOMES INVITES',
  ],
  ['Les gardiens que nous saluons et que nous décidons d’aider veillent.', ''],
])('those who speak first in a declaration need no "nous": %s', async (text, acts) => {
  const declared = `L’Assemblée générale,\n\n1. Décide d’adopter la déclaration.\n\nAnnexe\n\n1. ${text}\n`;
  const seed = await readText(declared, { language: 'fr' });
  expect(provisionLines(seed).at(-1)).toBe(`annex/para1 ${acts}`.trim());
});

test('those who speak first have their subject in the verb (ar)', async () => {
  const text = 'نرحب باعتماد القرار 76/300 وندعو إلى التنفيذ الكامل لاتفاق باريس.';
  const seed = await readText(
    `إن الجمعية العامة،\n\n1 - تقرر اعتماد الإعلان الوارد في المرفق.\n\nالمرفق\n\n1 - ${text}\n`,
    { language: 'ar' },
  );
  expect(provisionLines(seed).at(-1)).toBe('annex/para1 WELCOMES CALLS_UPON');
});
