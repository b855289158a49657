import type { Report } from '../report.ts';
import type { ChannelRule } from './rules.ts';

export type ChannelReport = Report<ChannelRule>;
