import { Link } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import type { MeetingFileFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';

/** Files to read beforehand, each with what it is and what it weighs; nothing when there is none. */
export function MeetingFiles({ files }: { files: readonly MeetingFileFragment[] }) {
  const { t } = useTranslation('before');
  const weighed = useWeight();
  if (files.length === 0) return null;
  return (
    <ul className="stack gap-1">
      {files.map((file) => (
        <li key={file.id}>
          <Link href={file.path}>{file.title}</Link>{' '}
          <span className="small muted">
            {weighed(file)}
            {file.forMembers && <> · {t('documents.forMembersOnly')}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** « PDF, 1,2 Mo » */
export function useWeight(): (file: Pick<MeetingFileFragment, 'kind' | 'bytes'>) => string {
  const { t } = useTranslation('before');
  const { number } = useFormats();
  return ({ kind, bytes }) => {
    const small = bytes < 1e6;
    const size = number(Math.max(bytes / (small ? 1e3 : 1e6), 1), { maximumFractionDigits: small ? 0 : 1 });
    return t(small ? 'documents.kilobytes' : 'documents.megabytes', { kind: kind.toUpperCase(), size });
  };
}
