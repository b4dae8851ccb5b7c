import { useState } from 'react';
import { Button } from '../../actions/button';
import { Banner } from '../../feedback/banner';
import { Dialog } from '../../feedback/dialog';
import { EmptyState } from '../../feedback/empty-state';
import { Note } from '../../feedback/note';
import { Skeleton } from '../../feedback/skeleton';
import { LiveRegion, Toast } from '../../feedback/toast';
import { ConfirmDialog } from '../../messages/confirm-dialog';
import { SaveMark, type SaveState } from '../../messages/save-mark';
import { SkeletonCards, SkeletonDetail, SkeletonLines, SkeletonTable } from '../../messages/skeletons';
import { Toaster, useToast } from '../../messages/toaster';
import type { Samples } from '../catalogue';
import type { StyleGuideText } from '../style-guide-text';

type Words = StyleGuideText['feedback'];
const MARKS: readonly SaveState[] = ['saved', 'saving', 'waiting', 'failed'];

function Opened({ t, typed }: { t: Words; typed?: boolean }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const shared = { title: t.dialogTitle, onClose: close, confirmLabel: t.dialogYes, cancelLabel: t.dialogNo };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.dialogOpen}</Button>
      <ConfirmDialog
        {...shared}
        open={open}
        onConfirm={close}
        typed={typed ? { label: t.typed, word: t.typedWord } : undefined}
      >
        <p>{t.dialogText}</p>
      </ConfirmDialog>
    </>
  );
}

function Speaker({ t }: { t: Words }) {
  const say = useToast();
  return (
    <p className="row">
      <Button onClick={() => say({ text: t.toast })}>{t.say}</Button>
      <Button onClick={() => say({ text: t.toastFailed, kind: 'trouble' })}>{t.sayTrouble}</Button>
    </p>
  );
}

export const feedbackEntries: Samples = ({ text: { feedback: t, surfaces: s, data, long }, named }) => {
  const confirm = (more: { busy?: boolean; trouble?: string; typed?: boolean; words?: string }) => (
    <ConfirmDialog
      open
      inline
      title={more.words ?? t.dialogTitle}
      onClose={() => undefined}
      onConfirm={() => undefined}
      confirmLabel={t.dialogYes}
      cancelLabel={t.dialogNo}
      busy={more.busy}
      trouble={more.trouble}
      typed={more.typed ? { label: t.typed, word: t.typedWord } : undefined}
    >
      <p>{more.words ?? t.dialogText}</p>
    </ConfirmDialog>
  );
  const empty = (kind: 'empty' | 'trouble', title: string) => (
    <EmptyState kind={kind} title={title} level={4}>
      <p>{kind === 'empty' ? t.emptyText : t.troubleText}</p>
      <Button kind={kind === 'empty' ? 'main' : undefined}>{kind === 'empty' ? t.emptyAct : t.retry}</Button>
    </EmptyState>
  );
  const notes = ([undefined, 'open', 'late', 'ok', 'second'] as const).map((kind, index) => (
    <Note key={index} kind={kind}>
      <p>{[s.banner, s.soonText, s.refusedText, s.recordedText, s.answeredText][index]}</p>
    </Note>
  ));
  return [
    {
      components: ['Dialog'],
      kind: 'frame',
      states: {
        usual: (
          <Dialog open inline title={t.dialogTitle} onClose={() => undefined} closeLabel={t.close}>
            <p>{t.dialogText}</p>
          </Dialog>
        ),
        long: (
          <Dialog open inline title={long} onClose={() => undefined} closeLabel={t.close}>
            <p>{long}</p>
          </Dialog>
        ),
      },
    },
    {
      components: ['ConfirmDialog'],
      kind: 'frame',
      states: {
        usual: (
          <div className="stack">
            {confirm({})}
            <Opened t={t} />
          </div>
        ),
        disabled: (
          <div className="stack">
            {confirm({ typed: true })}
            <Opened t={t} typed />
          </div>
        ),
        busy: confirm({ busy: true }),
        error: confirm({ trouble: t.troubleTitle }),
        long: confirm({ words: long }),
      },
    },
    {
      components: ['Toaster', 'LiveRegion', 'Toast'],
      kind: 'text',
      states: {
        usual: (
          <div className="stack">
            <LiveRegion label={named(t.messages)}>
              <Toast>{t.toast}</Toast>
              <Toast icon="warn">{t.toastFailed}</Toast>
            </LiveRegion>
            <Speaker t={t} />
          </div>
        ),
        empty: (
          <Toaster label={named(t.messages)} closeLabel={t.close}>
            <span />
          </Toaster>
        ),
        long: <Toast>{long}</Toast>,
      },
    },
    {
      components: ['SaveMark'],
      kind: 'text',
      states: {
        usual: MARKS.map((state) => (
          <SaveMark key={state} state={state}>
            {t.marks[state]}
          </SaveMark>
        )),
        long: <SaveMark state="waiting">{long}</SaveMark>,
      },
    },
    {
      components: ['Note'],
      kind: 'text',
      states: {
        usual: <div className="stack gap-2">{notes}</div>,
        long: (
          <Note kind="open">
            <p>{long}</p>
          </Note>
        ),
      },
    },
    {
      components: ['Banner'],
      kind: 'text',
      wide: true,
      states: {
        usual: (
          <div className="stack gap-2">
            <Banner>{s.banner}</Banner>
            <Banner kind="off">{t.offline}</Banner>
            <Banner kind="late">{t.maintenance}</Banner>
          </div>
        ),
        long: <Banner>{long}</Banner>,
      },
    },
    {
      components: ['EmptyState'],
      kind: 'text',
      states: {
        usual: empty('empty', t.emptyTitle),
        error: empty('trouble', t.troubleTitle),
        long: empty('empty', long),
      },
    },
    {
      components: ['Skeleton'],
      kind: 'frame',
      states: { busy: <Skeleton label={t.loading} />, usual: <Skeleton label={t.loading} card={false} /> },
    },
    { components: ['SkeletonLines'], kind: 'frame', states: { usual: <SkeletonLines label={t.loading} /> } },
    {
      components: ['SkeletonCards'],
      kind: 'frame',
      wide: true,
      states: { usual: <SkeletonCards label={t.loading} /> },
    },
    {
      components: ['SkeletonTable'],
      kind: 'frame',
      wide: true,
      states: { usual: <SkeletonTable label={t.loading} titles={[data.project, data.votes, data.cost]} /> },
    },
    {
      components: ['SkeletonDetail'],
      kind: 'frame',
      wide: true,
      states: { usual: <SkeletonDetail label={t.loading} /> },
    },
  ];
};
