import { Button, Note } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Words } from './save-opinion-form';

export interface MovedTextProps {
  mine: Words;
  theirs: Words;
  onTake: (next: Words) => void;
}

/** Two texts that began from the same one, whole, side by side: the writer decides, nothing is overwritten. */
export function MovedText({ mine, theirs, onTake }: MovedTextProps) {
  const { t } = useTranslation('opining');
  const both = {
    title: mine.title,
    text: `${theirs.text}\n\n${mine.text}`,
    version: theirs.version,
  };
  return (
    <Note kind="late" role="alert">
      <p>
        <strong>{t('moved.title')}</strong>
      </p>
      <p>{t('moved.lead')}</p>
      <div className="split split--even">
        <section className="stack gap-2" aria-labelledby="moved-theirs">
          <h3 id="moved-theirs" className="fs-1">
            {t('moved.theirs', { version: theirs.version })}
          </h3>
          <p dir="auto" className="pre-line">
            {theirs.text}
          </p>
          <p>
            <Button onClick={() => onTake(theirs)}>{t('moved.takeTheirs')}</Button>
          </p>
        </section>
        <section className="stack gap-2" aria-labelledby="moved-mine">
          <h3 id="moved-mine" className="fs-1">
            {t('moved.mine')}
          </h3>
          <p dir="auto" className="pre-line">
            {mine.text}
          </p>
          <p>
            <Button onClick={() => onTake({ ...mine, version: theirs.version })}>
              {t('moved.takeMine')}
            </Button>
          </p>
        </section>
      </div>
      <p>
        <Button onClick={() => onTake(both)}>{t('moved.takeBoth')}</Button>
      </p>
    </Note>
  );
}
