import { usePage } from '../../core/page-context';
import type { Team } from './answer';

const SIGN = {
  MET: '\u2713',
  MET_AS_FAR_AS_KNOWN: '\u2713',
  BROKEN: '\u2717',
  CANNOT_BE_CHECKED: '?',
} as const;

/** Every rule with its figure: kept, broken, or as far as known. */
export function RuleChecks({ team }: { readonly team: Team }) {
  const { t } = usePage();
  const words = t.consortium;
  return (
    <section>
      <h3>{words.checklist}</h3>
      <ul className="checklist">
        {team.rules.map(({ rule, verdict, text }) => (
          <li key={`${rule.kind} ${rule.subject ?? ''}`} data-verdict={verdict}>
            <span aria-hidden="true" className="sign">
              {SIGN[verdict]}
            </span>
            <span>{text}</span>
            <span className={verdict === 'MET' ? 'sr-only' : 'muted small'}>{words.verdict[verdict]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
