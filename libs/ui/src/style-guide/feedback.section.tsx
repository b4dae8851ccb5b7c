import { useState } from 'react';
import { Button } from '../actions/button';
import { Banner } from '../feedback/banner';
import { Dialog } from '../feedback/dialog';
import { EmptyState } from '../feedback/empty-state';
import { Skeleton } from '../feedback/skeleton';
import { Toast } from '../feedback/toast';
import type { StyleGuideText } from './style-guide-text';

export function Feedback({ text }: { text: StyleGuideText['feedback'] }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const inside = (
    <>
      <p>{text.dialogText}</p>
      <p className="row">
        <Button kind="alert" onClick={close}>
          {text.dialogYes}
        </Button>
        <Button onClick={close}>{text.dialogNo}</Button>
      </p>
    </>
  );
  return (
    <section className="section stack gap-5">
      <h2>{text.title}</h2>
      <div className="grid grid--fit min-l">
        <div className="stack">
          <Dialog open inline title={text.dialogTitle} onClose={close}>
            {inside}
          </Dialog>
          <Button onClick={() => setOpen(true)}>{text.dialogOpen}</Button>
          <Dialog open={open} title={text.dialogTitle} onClose={close}>
            {inside}
          </Dialog>
        </div>
        <div className="stack">
          <Toast>{text.toast}</Toast>
          <Banner kind="off">{text.offline}</Banner>
        </div>
      </div>
      <div className="grid">
        <EmptyState title={text.emptyTitle}>
          <p>{text.emptyText}</p>
          <Button kind="main">{text.emptyAct}</Button>
        </EmptyState>
        <Skeleton label={text.loading} />
        <EmptyState kind="trouble" title={text.troubleTitle}>
          <p>{text.troubleText}</p>
          <Button icon="sync">{text.retry}</Button>
        </EmptyState>
      </div>
    </section>
  );
}
