import type { ReactNode } from 'react';
import { Button } from '../actions/button';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';
import { ProgressBar } from '../paving/progress-bar';
import type { FileActions, FileItem, FileWords } from './file-item';

interface FileLineProps extends FileActions {
  item: FileItem;
  words: FileWords;
  /** The bytes that were kept can no longer be shown. */
  onMissing?: (id: string) => void;
}

/** One file: its name, where it stands, and what can be done about it. */
export function FileLine({ item, words, onMissing, ...actions }: FileLineProps) {
  const { id, name, size, state, picture } = item;
  return (
    <li className="file" data-state={state.kind}>
      {picture && state.kind === 'done' && (
        <img className="photo" src={picture.src} alt={picture.alt} onError={() => onMissing?.(id)} />
      )}
      <div className="file-words">
        <p className="file-name">
          <bdi>{name}</bdi> {size && <span className="hint">{size}</span>}
        </p>
        <FileStatus item={item} words={words} />
      </div>
      <FileButtons item={item} words={words} {...actions} />
    </li>
  );
}

function FileStatus({ item, words }: { item: FileItem; words: FileWords }) {
  const { state } = item;
  switch (state.kind) {
    case 'sending':
      return <ProgressBar label={words.progress(item, state.share)} value={state.share} max={1} />;
    case 'failed':
    case 'refused':
      return (
        <p className="error">
          <Icon name="warn" />
          <span>{state.why}</span>
        </p>
      );
    case 'done':
      return (
        <p className="saved">
          <Icon name="check" />
          {words.status(item)}
        </p>
      );
    default:
      return <p className="hint">{words.status(item)}</p>;
  }
}

function FileButtons({ item, words, onCancel, onRetry, onRemove }: Omit<FileLineProps, 'onMissing'>) {
  const { id, name, state } = item;
  const act = (words: string, icon: IconName, does: (id: string) => void): ReactNode => (
    <Button key={words} kind="quiet" icon={icon} onClick={() => does(id)}>
      {words} <span className="vh">{name}</span>
    </Button>
  );
  const running = state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'examining';
  return (
    <div className="row gap-2 no-print">
      {running && act(words.cancel, 'cross', onCancel)}
      {state.kind === 'failed' && act(words.retry, 'sync', onRetry)}
      {!running && act(words.remove, 'bin', onRemove)}
    </div>
  );
}
