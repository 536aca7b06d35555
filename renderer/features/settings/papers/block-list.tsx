import { ActionIcon, Group, Switch, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconGripVertical, IconLock } from '@tabler/icons-react';
import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { arrangedBlocks, moveBlock, showBlock, type ArrangedBlock } from '../../../../shared/look/arrange';
import type { PaperLook } from '../../../../shared/look/paper-look';
import { blockLockWording, paperBlockWording, paperLookWording } from '../../../../shared/wording/paper-look';
import type { PaperId } from '../../../../shared/wording/paper-titles';
import { fill } from '../../../../shared/wording/wording';
import { useLanguage, useWords } from '../../../lib/language';
import classes from './papers-section.module.css';
import { changeLook } from './papers-edit';

type Props = { readonly look: PaperLook; readonly paper: PaperId; readonly mayChange: boolean };

type RowProps = {
  readonly block: ArrangedBlock;
  readonly at: number;
  readonly label: string;
  readonly mayChange: boolean;
  readonly isOver: boolean;
  readonly onMove: (to: number) => void;
  readonly onShow: (isShown: boolean) => void;
  readonly drag: {
    readonly onStart: () => void;
    readonly onOver: () => void;
    readonly onDrop: () => void;
    readonly onEnd: () => void;
  };
};

const isFixed = ({ lock }: ArrangedBlock) => lock === 'first' || lock === 'last';

function Row({ block, at, label, mayChange, isOver, onMove, onShow, drag }: RowProps) {
  const words = useWords(paperLookWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const mayMove = mayChange && !isFixed(block);
  const handleKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(at + (event.key === 'ArrowUp' ? -1 : 1));
  };
  return (
    <li
      className={classes['block']}
      data-block={block.id}
      data-over={isOver || undefined}
      data-hidden={!block.isShown || undefined}
      draggable={mayMove}
      onDragStart={(event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', label);
        drag.onStart();
      }}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        drag.onOver();
      }}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        drag.onDrop();
      }}
      onDragEnd={drag.onEnd}
    >
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        disabled={!mayMove}
        data-handle={block.id}
        aria-label={fill(words.move, { block: label })}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        className={classes['handle'] ?? ''}
        onKeyDown={handleKey}
      >
        <IconGripVertical size={16} aria-hidden />
      </ActionIcon>
      <div className={classes['words']}>
        <Text size="sm" lh={1.35}>
          {label}
        </Text>
        {block.lock !== null && (
          <Text size="xs" c="dimmed" lh={1.35}>
            {blockLockWording[block.lock][index]}
          </Text>
        )}
      </div>
      {block.lock === null ? (
        <Switch
          size="sm"
          aria-label={fill(words.show, { block: label })}
          checked={block.isShown}
          disabled={!mayChange}
          onChange={({ currentTarget }) => {
            onShow(currentTarget.checked);
          }}
        />
      ) : (
        <Tooltip label={blockLockWording[block.lock][index]}>
          <IconLock size={16} className={classes['lock'] ?? ''} aria-hidden />
        </Tooltip>
      )}
    </li>
  );
}

/** The blocks of a paper in the order of the sheet: dragged or moved by keyboard, switched on and off. */
export function BlockList({ look, paper, mayChange }: Props) {
  const words = useWords(paperLookWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const list = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [moved, setMoved] = useState<{ readonly id: string; readonly said: string } | null>(null);
  const blocks = arrangedBlocks(paper, look);
  const labelOf = ({ id }: Pick<ArrangedBlock, 'id'>) => paperBlockWording[id][index];

  // A row that was moved in the page loses the keyboard; whoever moves it goes on from there.
  useEffect(() => {
    if (moved !== null) list.current?.querySelector<HTMLElement>(`[data-handle="${moved.id}"]`)?.focus();
  }, [moved]);

  const move = (block: ArrangedBlock, to: number) => {
    if (moveBlock(look, paper, { id: block.id, to }) === look) return;
    changeLook((all) => moveBlock(all, paper, { id: block.id, to }));
    const said = fill(words.moved, { block: labelOf(block), at: to + 1, count: blocks.length });
    setMoved({ id: block.id, said });
  };
  const drop = (to: number) => {
    const block = blocks.find(({ id }) => id === dragged);
    if (block !== undefined) move(block, to);
    setDragged(null);
    setOver(null);
  };
  return (
    <div>
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600} component="h3" m={0}>
          {words.blocks}
        </Text>
      </Group>
      <Text size="xs" c="dimmed" mb={6}>
        {words.blocksHint}
      </Text>
      <ul className={classes['blocks']} ref={list} aria-label={words.blocks}>
        {blocks.map((block, at) => (
          <Row
            key={block.id}
            block={block}
            at={at}
            label={labelOf(block)}
            mayChange={mayChange}
            isOver={over === block.id && dragged !== null && dragged !== block.id}
            onMove={(to) => {
              move(block, to);
            }}
            onShow={(isShown) => {
              changeLook((all) => showBlock(all, paper, { id: block.id, isShown }));
            }}
            drag={{
              onStart: () => {
                setDragged(block.id);
              },
              onOver: () => {
                setOver(block.id);
              },
              onDrop: () => {
                drop(at);
              },
              onEnd: () => {
                setDragged(null);
                setOver(null);
              },
            }}
          />
        ))}
      </ul>
      <VisuallyHidden role="status">{moved?.said ?? ''}</VisuallyHidden>
    </div>
  );
}
