import { Button, classes, Input, Note } from '@parvis/ui';
import { townProperties, townTheme, type TownTheme } from '@parvis/town-colours';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../shared/i18n/use-translation';

/** A part of the page in the colours of a theme. Set from a script: the policy refuses style attributes that were written. */
function Themed({ theme, mode }: { theme: TownTheme; mode: 'light' | 'dark' }) {
  const { t } = useTranslation('style');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const [name, value] of townProperties(theme)) box.current?.style.setProperty(name, value);
  }, [theme]);
  return (
    <div ref={box} className="preview stack" data-mode={mode}>
      <p>
        <strong>{t(`tryColour.${mode}`)}</strong> <a href="#try">{theme[mode].town}</a>
      </p>
      <Button kind="main">{t('tryColour.sample')}</Button>
    </div>
  );
}

/** For whoever begins a town: what its colour becomes, and why. */
export function TryColour() {
  const { t } = useTranslation('style');
  const [colour, setColour] = useState('#e4b100');
  const theme = townTheme(colour);
  return (
    <section className="section stack needs-js" id="try">
      <h2>{t('tryColour.title')}</h2>
      <Input
        label={t('tryColour.label')}
        hint={t('tryColour.hint')}
        value={colour}
        error={theme ? undefined : t('tryColour.wrong')}
        onChange={(event) => setColour(event.target.value)}
        className="input--short"
        autoComplete="off"
        spellCheck={false}
      />
      {theme && (
        <>
          <Note kind={theme.corrected ? 'open' : 'ok'} role="status" className={classes('fs-0')}>
            <p>
              {t(theme.corrected ? 'tryColour.corrected' : 'tryColour.kept', {
                asked: theme.asked,
                used: theme.light.town,
              })}
            </p>
          </Note>
          <div className="grid">
            <Themed theme={theme} mode="light" />
            <Themed theme={theme} mode="dark" />
          </div>
        </>
      )}
    </section>
  );
}
