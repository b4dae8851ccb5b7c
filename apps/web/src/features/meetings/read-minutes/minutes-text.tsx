import { paragraphsOf } from '@parvis/minutes';
import { useTranslation } from '../../../shared/i18n/use-translation';

/** What was written: paragraphs, and lists where lines begin with a dash. */
export function MinutesText({ text }: { text: string }) {
  const { t } = useTranslation('minutes');
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0) return <p className="muted">{t('emptySection')}</p>;
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <Paragraph key={index} text={paragraph} />
      ))}
    </>
  );
}

function Paragraph({ text }: { text: string }) {
  const lines = text.split('\n');
  const items = lines.filter((line) => line.startsWith('- '));
  const rest = lines.filter((line) => !line.startsWith('- '));
  return (
    <>
      {rest.length > 0 && <p>{rest.join(' ')}</p>}
      {items.length > 0 && (
        <ul>
          {items.map((item, index) => (
            <li key={index}>{item.slice(2)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
