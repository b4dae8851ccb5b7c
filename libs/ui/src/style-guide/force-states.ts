/** A selector with `:hover` and `:focus-visible` replaced by « inside a sample that forces it »; undefined without either. */
export function forcedSelector(selector: string): string | undefined {
  if (!/:hover|:focus-visible|:focus-within/.test(selector)) return undefined;
  // `:where` weighs nothing and the attribute weighs one class, as the pseudo-class does.
  return selector
    .replaceAll(':hover', ":is([data-force='hover'] *)")
    .replaceAll(
      /:focus-visible|:focus-within/g,
      ":is([data-force='focus'] :where(a, button, input, select, textarea, summary, [tabindex='0']))",
    );
}

function rulesOf(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule) {
      const inner = rulesOf(rule.cssRules);
      return inner.length > 0 ? [`@media ${rule.conditionText}{${inner.join('')}}`] : [];
    }
    if (!(rule instanceof CSSStyleRule)) return [];
    const selector = forcedSelector(rule.selectorText);
    return selector ? [`${selector}{${rule.style.cssText}}`] : [];
  });
}

/**
 * Makes `data-force="hover"` and `data-force="focus"` draw what the product's own rules draw, by copying those rules: what
 * the page shows cannot differ from what people get. A constructed sheet is no inline style, so the policy allows it.
 * @returns takes the copies away
 */
export function forceStates(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...document.styleSheets].flatMap((one) => rulesOf(one.cssRules)).join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
