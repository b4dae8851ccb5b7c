import { Button, Card, Link, LinesList } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { RemoveMeetingDocumentDocument } from '../../../shared/graphql/generated/operations/remove-meeting-document';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Said } from '../see-before/said';
import { useSaid } from '../see-before/use-said';
import type { Meeting } from '../see-meeting/agenda-list';
import { useWeight } from '../see-meeting/meeting-files';
import { AttachForm } from './attach-form';

interface DocumentsDeskProps {
  meeting: Meeting;
  onChanged: () => Promise<void>;
}

/** What is to be read for a meeting: files added to it or to one of its points, and taken away. */
export function DocumentsDesk({ meeting, onChanged }: DocumentsDeskProps) {
  const { t } = useTranslation('before');
  const weighed = useWeight();
  const { run, busy, trouble } = useMutate(RemoveMeetingDocumentDocument);
  const said = useSaid(onChanged, trouble);
  const { documents, agenda } = meeting;
  const pointOf = (itemId: string | null | undefined) => {
    const point = agenda.find(({ id }) => id === itemId);
    return point
      ? t('documents.ofPoint', { position: point.position, title: point.title })
      : t('documents.ofAll');
  };
  const remove = async (documentId: string, title: string) => {
    const answer = (await run({ documentId }))?.removeMeetingDocument;
    await said.heard(answer, t('documents.removed', { title }));
  };
  return (
    <section className="section stack gap-4" aria-labelledby="documents">
      <h2 id="documents">{t('documents.title')}</h2>
      <Said of={said} />
      {documents.length === 0 ? (
        <p className="muted">{t('documents.none')}</p>
      ) : (
        <LinesList line="between">
          {documents.map((file) => (
            <div key={file.id} className="row row--between grow">
              <span className="stack gap-1">
                <Link href={file.path}>{file.title}</Link>
                <span className="small muted">
                  {pointOf(file.itemId)} · {weighed(file)}
                  {file.forMembers && <> · {t('documents.forMembersOnly')}</>}
                </span>
              </span>
              <Button
                icon="bin"
                disabled={busy}
                aria-label={t('documents.removeOf', { title: file.title })}
                onClick={() => void remove(file.id, file.title)}
              >
                {t('documents.remove')}
              </Button>
            </div>
          ))}
        </LinesList>
      )}
      <Card>
        <h3>{t('documents.add')}</h3>
        <AttachForm meeting={meeting} onChanged={onChanged} />
      </Card>
    </section>
  );
}
