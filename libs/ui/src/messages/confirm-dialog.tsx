import { useState, type ReactNode } from 'react';
import { Button } from '../actions/button';
import { Dialog, type DialogProps } from '../feedback/dialog';
import { Note } from '../feedback/note';
import { Input } from '../fields/input';

export interface ConfirmDialogProps extends Omit<DialogProps, 'children'> {
  /** What will happen, and what cannot be undone. */
  children: ReactNode;
  /** The verb of the act: « Clore le vote », never « OK ». */
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  busy?: boolean;
  /** What went wrong the last time. */
  trouble?: ReactNode;
  /** For the gravest acts: a word to copy first. */
  typed?: { label: ReactNode; word: string };
}

/** Before a grave act. The way back has the focus first: a reflex on Enter changes nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { confirmLabel, cancelLabel, onConfirm, busy, trouble, typed, children, ...dialog } = props;
  const [word, setWord] = useState('');
  const ready = !typed || word.trim().toLocaleLowerCase() === typed.word.toLocaleLowerCase();
  return (
    <Dialog {...dialog}>
      {children}
      {typed && (
        <Input
          label={typed.label}
          value={word}
          autoComplete="off"
          onChange={(event) => setWord(event.target.value)}
        />
      )}
      {trouble && (
        <Note kind="late" role="alert">
          <p>{trouble}</p>
        </Note>
      )}
      <p className="row">
        <Button autoFocus={!dialog.inline} onClick={dialog.onClose}>
          {cancelLabel}
        </Button>
        <Button kind="alert" busy={busy} disabled={!ready} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </p>
    </Dialog>
  );
}
