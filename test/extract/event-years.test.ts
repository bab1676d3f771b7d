import { expect, test } from '@jest/globals';
import { enacting, readText } from './read.js';

const REVIEW = {
  en: 'high-level meeting of the General Assembly on the overall review of the implementation of the outcomes of the World Summit on the Information Society',
  ru: 'совещания высокого уровня, посвященного общему обзору хода осуществления решений Всемирной встречи на высшем уровне по вопросам информационного общества',
  zh: '关于信息社会世界首脑会议成果文件执行情况全面审查的高级别会议',
} as const;

const SUMMIT = 'World Summit for Social Development';

test.each([
  ['en', `Recalls the ${REVIEW.en}`, 'unga/wsis10'],
  ['en', `Recalls the ${REVIEW.en}, held in 2015, and the reports of 2025`, 'unga/wsis10'],
  ['en', `Looks forward to the ${REVIEW.en} in 2025`, 'unga/wsis20'],
  ['en', `Proposes that the ${REVIEW.en} in 2035 be short`, 'wsis'],
  ['en', `Recalls the ${SUMMIT}, held in 1995`, 'social-summit-1995'],
  ['en', `Welcomes the ${SUMMIT} of 2025`, 'social-summit-2025'],
  ['en', `Recalls the ${SUMMIT} and, by 2030, the end of poverty`, 'social-summit-1995'],
  ['en', `Recalls the ${SUMMIT} and the report of 2025`, 'social-summit-1995'],
  ['en', `Recalls the ${SUMMIT} held in Doha on 5 and 6 November 2025`, 'social-summit-2025'],
  ['ru', `ожидает проведения в 2025 году в соответствии с резолюцией 70/125 ${REVIEW.ru}`, 'unga/wsis20'],
  ['ru', `предлагает подготовить проведение в 2035 году ${REVIEW.ru}`, 'wsis'],
  ['zh', `期待在2025年举行${REVIEW.zh}`, 'unga/wsis20'],
  ['zh', `请各国筹备于2035年举行的${REVIEW.zh}`, 'wsis'],
  ['zh', `回顾${REVIEW.zh}`, 'unga/wsis10'],
] as const)(
  'the year beside the name of a meeting tells which is meant (%s, %s)',
  async (language, words, event) => {
    const text = `A/RES/90/7\n\n${enacting(language)}\n\n1. ${words}.\n`;
    const { citations } = await readText(text, { language, symbol: 'A/RES/90/7' });
    const events = citations.map(({ target }) => target).filter((one) => !/^(?:A\/|place\/|unga$)/.test(one));
    expect(events).toEqual([event]);
  },
);
