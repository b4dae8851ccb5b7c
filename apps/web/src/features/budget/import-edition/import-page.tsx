import { Breadcrumb, Button, Input, Note, PageHead, Steps } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useNavigate } from '../../../shared/router';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { FaultSentence, ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import {
  ImportEditionDocument,
  type ImportEditionMutation,
} from '../../../shared/graphql/generated/operations/import-edition';
import { JobStrip } from '../../../shared/jobs/job-strip';
import { PageMeta } from '../../../shared/site/page-meta';
import { ChooseFile, type ReadFile } from './choose-file';
import { ChooseRule } from './choose-rule';
import { FileSummary } from './file-summary';

/** An administrator makes a past edition of a `.pb` file: file, name and rule, count. */
export function ImportPage() {
  const { t } = useTranslation('pabulib');
  const [read, setRead] = useState<ReadFile>();
  return (
    <>
      <PageMeta title={t('meta.title')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.desk(), label: t('back') }]} />
      <PageHead title={t('title')} lead={t('lead')}>
        <Steps
          label={t('steps.label')}
          doneLabel={t('steps.done')}
          steps={[t('steps.file'), t('steps.choose'), t('steps.count')]}
          current={read ? 1 : 0}
        />
      </PageHead>
      <JobStrip />
      <p className="no-js">{t('file.noScript')}</p>
      {read ? (
        <Choose key={read.uploadId} read={read} onAgain={() => setRead(undefined)} />
      ) : (
        <ChooseFile onRead={setRead} />
      )}
    </>
  );
}

type Refused = Exclude<ImportEditionMutation['importEdition'], { __typename: 'EditionImported' }>;

function Choose({ read, onAgain }: { read: ReadFile; onAgain: () => void }) {
  const { t } = useTranslation('pabulib');
  const { summary, uploadId } = read;
  const [name, setName] = useState([summary.unit, summary.instance].filter(Boolean).join(' '));
  const [rule, setRule] = useState(summary.suggestedRule);
  const [refused, setRefused] = useState<Refused>();
  const { run, busy, trouble } = useMutate(ImportEditionDocument);
  const navigate = useNavigate();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = (await run({ input: { uploadId, name, countingRule: rule } }))?.importEdition;
    if (done?.__typename === 'EditionImported') await navigate(paths.results(done.slug));
    else setRefused(done);
  };
  const fault =
    refused?.__typename === 'InvalidInput' ? refused.faults.find(({ field }) => field === 'name') : undefined;

  return (
    <div className="split split--form">
      <form className="stack gap-5" onSubmit={(event) => void submit(event)}>
        <Input
          id="name"
          label={t('choose.name')}
          hint={t('choose.nameHint')}
          value={name}
          maxLength={120}
          required
          onChange={(event) => setName(event.target.value)}
          error={fault && <FaultSentence rule={fault.rule} limit={fault.limit} />}
        />
        <ChooseRule summary={summary} value={rule} onChange={setRule} />
        {refused && (
          <Note kind="late" role="alert">
            <ProblemSentence code={refused.code} />
          </Note>
        )}
        {trouble && (
          <Note kind="late" role="alert">
            <TroubleSentence trouble={trouble} /> {t('choose.kept')}
          </Note>
        )}
        <div className="row">
          <Button type="submit" kind="main" busy={busy}>
            {t('choose.send')}
          </Button>
          <Button kind="quiet" onClick={onAgain}>
            {t('file.again')}
          </Button>
        </div>
      </form>
      <FileSummary summary={summary} />
    </div>
  );
}
