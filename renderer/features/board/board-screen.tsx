import { Box, Select, Stack, Switch, Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { boardWording } from '../../../shared/wording/work-lists';
import { fill } from '../../../shared/wording/wording';
import { useDropdownOnFocus } from '../../components/dropdown-on-focus';
import { EmptyState } from '../../components/empty-state';
import { ScreenHead } from '../../components/screen-head';
import { readingsOf, useAgenda, useLatest } from '../../data/agenda';
import type { StandingCase } from '../../data/case-list';
import { useLiveCases } from '../../data/live-cases';
import { useCommand } from '../../lib/commands';
import { belongsToIme } from '../../lib/ime';
import { useKnownPolicies, usePolicyInForce } from '../../lib/known-policies';
import { useLanguage, useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import { useNow } from '../../lib/use-now';
import { BoardCard } from './board-card';
import { boardOf, departmentsOf, policiesOf, stepFrom, type BoardColumn, type Place } from './board-columns';
import classes from './board.module.css';
import { MoveDialog } from './move-dialog';

const TICK = 30_000;
/** More cards than this in one column nobody reads; the rest is in the ledger. */
const MOST = 60;

const NO_CASES: readonly StandingCase[] = [];
const firstPlace = (columns: readonly BoardColumn[]): Place => ({
  column: Math.max(
    0,
    columns.findIndex(({ cards }) => cards.length > 0),
  ),
  card: 0,
});

/** Cases by stage with the colours of their clocks; arrows choose, Enter opens, Space moves on. */
export function BoardScreen() {
  const words = useWords(boardWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const [, navigate] = useLocation();
  const ms = useLatest(useNow(TICK));
  const rows = useLiveCases((state) => state.cases);
  const agenda = useAgenda(ms);
  const [department, setDepartment] = useState<string | null>(null);
  const [onlyMine, setOnlyMine] = useState(false);
  const [place, setPlace] = useState<Place | null>(null);
  const [moving, setMoving] = useState<StandingCase | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const dropdown = useDropdownOnFocus();
  useCommand('back', () => {
    navigate(paths.today);
  });
  const cases = rows ?? NO_CASES;
  const known = useKnownPolicies((state) => state.policies);
  const inForce = usePolicyInForce();
  const policies = useMemo(() => policiesOf(cases, known, inForce), [cases, known, inForce]);
  const [shownId, setShown] = useState<string | null>(null);
  const policy = policies.find(({ id }) => id === shownId) ?? policies[0];
  const columns = useMemo(() => {
    const mine = onlyMine ? new Set(agenda?.map(({ row }) => row.caseId)) : null;
    return policy === undefined
      ? []
      : boardOf(policy, cases, { department, mine }, (row) => readingsOf(row, ms)[0] ?? null);
  }, [agenda, cases, department, ms, onlyMine, policy]);
  const at = place ?? firstPlace(columns);
  const chosen = columns[at.column]?.cards[Math.min(at.card, (columns[at.column]?.cards.length ?? 1) - 1)];

  useEffect(() => {
    if (place === null || chosen === undefined || moving !== null) return;
    board.current?.querySelector<HTMLElement>(`[data-card="${chosen.row.caseId}"]`)?.focus();
  }, [place, chosen, moving]);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (belongsToIme(event.nativeEvent) || !(event.target instanceof HTMLElement)) return;
    if (event.target.closest('[data-card]') === null) return;
    if (event.key === ' ' && chosen !== undefined) setMoving(chosen.row);
    else {
      const next = stepFrom(columns, at, event.key);
      if (next === null) return;
      setPlace(next);
    }
    event.preventDefault();
  };

  const count = columns.reduce((sum, { cards }) => sum + cards.length, 0);
  return (
    <Stack gap="sm" h="100%">
      <ScreenHead
        title={words.title}
        count={fill(words.count, { count })}
        tools={
          <>
            <Switch
              size="sm"
              label={words.mine}
              checked={onlyMine}
              onChange={(event) => {
                setOnlyMine(event.currentTarget.checked);
              }}
            />
            {policies.length > 1 && (
              <Select
                size="xs"
                w={200}
                aria-label={words.policy}
                value={policy?.id ?? null}
                data={policies.map(({ id, name }) => ({ value: id, label: name[index] }))}
                allowDeselect={false}
                onChange={setShown}
              />
            )}
            <Select
              size="xs"
              w={160}
              aria-label={words.department}
              value={department ?? 'all'}
              data={[
                { value: 'all', label: words.allDepartments },
                ...departmentsOf(cases).map((name) => ({
                  value: `of:${name}`,
                  label: name === '' ? words.noDepartment : name,
                })),
              ]}
              allowDeselect={false}
              {...dropdown}
              onChange={(value) => {
                setDepartment(value === null || value === 'all' ? null : value.slice(3));
              }}
            />
          </>
        }
      >
        <Text size="xs" c="dimmed">
          {words.hint}
        </Text>
      </ScreenHead>
      {rows?.length === 0 ? (
        <EmptyState sentence={words.empty} />
      ) : (
        <Box
          ref={board}
          className={classes['board']}
          style={{ flex: 1, minHeight: 0 }}
          onKeyDown={handleKeyDown}
        >
          {columns.map(({ stage, cards }, column) => (
            <section
              key={stage.id}
              className={`${classes['column'] ?? ''} ${cards.length === 0 ? (classes['empty'] ?? '') : ''}`}
              aria-label={stage.label[index]}
              data-stage={stage.id}
            >
              <div className={classes['name']}>
                {stage.label[index]} {cards.length > 0 && cards.length}
              </div>
              <div className={classes['cards']}>
                {cards.slice(0, MOST).map((card, nth) => (
                  <BoardCard
                    key={card.row.caseId}
                    card={card}
                    isAt={card === chosen}
                    onFocus={() => {
                      if (at.column !== column || at.card !== nth) setPlace({ column, card: nth });
                    }}
                    onOpen={() => {
                      navigate(paths.case(card.row.caseId));
                    }}
                  />
                ))}
                {cards.length > MOST && (
                  <Text size="xs" c="dimmed">
                    {fill(words.more, { count: cards.length - MOST })}
                  </Text>
                )}
              </div>
            </section>
          ))}
        </Box>
      )}
      {moving !== null && (
        <MoveDialog
          caseId={moving.caseId}
          number={moving.number ?? ''}
          onClose={() => {
            setMoving(null);
          }}
        />
      )}
    </Stack>
  );
}
