/** Radicals of the supplement that are drawn as whole characters are; Unicode does not say of them which those are. */
const RADICALS =
  '⺁⺋⺒⺓⺜⺝⺠⺩⺪⺰⻁⻄⻅⻆⻈⻉⻋⻍⻎⻐⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻲';
const CHARACTERS =
  '厂㔾巳幺日月民王疋纟虎西见角讠贝车辶辶钅長长门雨青韦页风飞食饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙亀';

const CHARACTER_OF = new Map([...RADICALS].map((radical, at) => [radical, [...CHARACTERS][at] ?? radical]));

/**
 * Characters for the radicals, and the doubles kept for older encodings, that look like them: programs that find a character by its glyph
 * in the font name any of those that share it.
 */
export function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2e80-\u2fd5\uf900-\ufaff]/g,
    (radical) => CHARACTER_OF.get(radical) ?? radical.normalize('NFKC'),
  );
}
