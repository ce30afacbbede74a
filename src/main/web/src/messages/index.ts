import type { Language } from '../core/language';
import * as enAnalysis from './en/analysis';
import * as enChains from './en/chains';
import * as enComparison from './en/comparison';
import * as enDiscovery from './en/discovery';
import * as enConsortium from './en/consortium';
import * as enExplore from './en/explore';
import * as enFrame from './en/frame';
import * as enMerges from './en/merges';
import * as enImports from './en/imports';
import * as enNotices from './en/notices';
import * as enOffice from './en/office';
import * as enPartners from './en/partners';
import * as enPlanning from './en/planning';
import * as enProfile from './en/profile';
import * as enRefusals from './en/refusals';
import * as enSaid from './en/said';
import * as enSession from './en/session';
import * as enStart from './en/start';
import * as enWords from './en/words';
import * as itAnalysis from './it/analysis';
import * as itChains from './it/chains';
import * as itComparison from './it/comparison';
import * as itDiscovery from './it/discovery';
import * as itConsortium from './it/consortium';
import * as itExplore from './it/explore';
import * as itFrame from './it/frame';
import * as itMerges from './it/merges';
import * as itImports from './it/imports';
import * as itNotices from './it/notices';
import * as itOffice from './it/office';
import * as itPartners from './it/partners';
import * as itPlanning from './it/planning';
import * as itProfile from './it/profile';
import * as itRefusals from './it/refusals';
import * as itSaid from './it/said';
import * as itSession from './it/session';
import * as itStart from './it/start';
import * as itWords from './it/words';

const english = {
  ...enChains,
  ...enComparison,
  ...enConsortium,
  ...enFrame,
  ...enWords,
  ...enExplore,
  ...enStart,
  ...enProfile,
  ...enSaid,
  ...enSession,
  ...enMerges,
  ...enImports,
  ...enNotices,
  ...enRefusals,
  ...enOffice,
  ...enDiscovery,
  ...enPartners,
  ...enPlanning,
  ...enAnalysis,
};

/** Every text of the page. The Italian catalogue has the type of the English one: a missing text does not compile. */
export type Messages = typeof english;

const italian: Messages = {
  ...itChains,
  ...itComparison,
  ...itConsortium,
  ...itFrame,
  ...itWords,
  ...itExplore,
  ...itStart,
  ...itProfile,
  ...itSaid,
  ...itSession,
  ...itMerges,
  ...itImports,
  ...itNotices,
  ...itRefusals,
  ...itOffice,
  ...itDiscovery,
  ...itPartners,
  ...itPlanning,
  ...itAnalysis,
};

export const MESSAGES: Record<Language, Messages> = { EN: english, IT: italian };
