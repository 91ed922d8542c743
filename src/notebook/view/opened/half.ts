const doubled = (condition: string): string =>
  condition.replace(/([\d.]+)(rem|px)/g, (_, size: string, unit: string) => `${2 * Number(size)}${unit}`);

const mediaIn = (rules: CSSRuleList): CSSMediaRule[] =>
  [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...('cssRules' in rule ? mediaIn(rule.cssRules as CSSRuleList) : []),
  ]);

/**
 * Lays the page out as in a window half as wide: every width that its style sheets ask for is doubled. Returns what puts
 * them back.
 */
export function layOutInHalf(): () => void {
  const before = [...document.styleSheets]
    .flatMap(({ cssRules }) => mediaIn(cssRules))
    .filter(({ media }) => media.mediaText.includes('width'))
    .map(({ media }) => ({ media, text: media.mediaText }));
  for (const { media, text } of before) media.mediaText = doubled(text);
  return () => {
    for (const { media, text } of before) media.mediaText = text;
  };
}
