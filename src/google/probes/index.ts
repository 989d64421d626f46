// Every probe of «Systemsjekk». Those that change the shape of the tab come after those that read cells.
import type { Probe } from './probe';
import { RUNTIME_PROBES } from './runtime';
import { SHAPE_PROBES } from './shape';
import { TAB_PROBES } from './tabs';
import { TEXT_PROBES } from './text';

export const PROBES: readonly Probe[] = [
  ...RUNTIME_PROBES,
  ...TEXT_PROBES,
  ...SHAPE_PROBES,
  ...TAB_PROBES,
];
