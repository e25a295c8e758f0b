import type { Table } from '../table.ts';
import { actors, memberships, roles } from './actors.ts';
import { articles } from './articles.ts';
import { dates, events, participants, statuses } from './events.ts';
import { edges, nodes } from './graph.ts';
import { mentions, readings } from './marks.ts';
import { quotations, segments, tellers } from './quotations.ts';

/** All tables, in the order in which the page shows them. */
export const tables: readonly Table[] = [
  articles,
  actors,
  roles,
  memberships,
  events,
  dates,
  statuses,
  participants,
  quotations,
  tellers,
  segments,
  mentions,
  readings,
  nodes,
  edges,
];
