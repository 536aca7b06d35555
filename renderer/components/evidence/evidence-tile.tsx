import { ActionIcon } from '@mantine/core';
import { IconFile, IconX } from '@tabler/icons-react';
import { memo, useEffect, useState } from 'react';
import type { Evidence } from '../../../shared/domain/events/event';
import { evidenceWording } from '../../../shared/wording/evidence';
import { fill } from '../../../shared/wording/wording';
import { useWords } from '../../lib/language';
import { visibleText } from '../visible-text';
import classes from './evidence-tile.module.css';

const size = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

type Props = {
  readonly one: Evidence;
  readonly loadUrl: (hash: string, mime: string) => Promise<string | null>;
  readonly onOpen?: (evidence: Evidence) => void;
  readonly onRemove?: (evidence: Evidence) => void;
};

/**
 * One kept file with its small picture. Drawn anew only when it changes: a complaint may hold
 * hundreds, and each file on its way redraws the list.
 */
export const EvidenceTile = memo(function EvidenceTile({ one, loadUrl, onOpen, onRemove }: Props) {
  const words = useWords(evidenceWording);
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isCurrent = true;
    if (one.thumbnail !== null) {
      void loadUrl(one.thumbnail, 'image/jpeg').then(
        (loaded) => {
          made = loaded;
          if (isCurrent) setUrl(loaded);
          else if (loaded !== null) URL.revokeObjectURL(loaded);
        },
        () => undefined,
      );
    }
    return () => {
      isCurrent = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [one.thumbnail, loadUrl]);

  return (
    <div className={classes['tile']} data-evidence={one.hash}>
      <button
        type="button"
        className={classes['open']}
        data-opens={onOpen ? true : undefined}
        title={onOpen ? words.open : visibleText(one.name)}
        onClick={() => onOpen?.(one)}
        aria-label={visibleText(one.name)}
      >
        <span className={classes['picture']}>
          {url === null ? <IconFile size={28} stroke={1.2} aria-hidden /> : <img src={url} alt="" />}
        </span>
        <span className={classes['name']}>{visibleText(one.name)}</span>
        <span className={`${classes['size'] ?? ''} tabular`}>{size(one.size)}</span>
      </button>
      {onRemove && (
        <ActionIcon
          size="sm"
          variant="default"
          className={classes['remove'] ?? ''}
          aria-label={fill(words.remove, { name: visibleText(one.name) })}
          onClick={() => {
            onRemove(one);
          }}
        >
          <IconX size={14} />
        </ActionIcon>
      )}
    </div>
  );
});
