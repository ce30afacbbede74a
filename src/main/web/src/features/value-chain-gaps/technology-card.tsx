import type { ChainLook } from '../../core/chain-address';
import { formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import { ThingLink } from '../../ui/thing-link';
import type { TechnologyOfStage } from './gaps';
import { SupplierList } from './supplier-list';
import { VerdictMark } from './verdict-mark';

type Props = { readonly of: TechnologyOfStage; readonly look: ChainLook };

const FIRST = 5;

/** A required technology: how it stands, who has it, who may have it, and who has it elsewhere. */
export function TechnologyCard({ of, look }: Props) {
  const { t, language } = usePage();
  const words = t.chains;
  const oneDigit = new Intl.NumberFormat(language === 'IT' ? 'it-IT' : 'en-GB', { maximumFractionDigits: 1 });
  return (
    <article className="chain-technology">
      <h4>
        <ThingLink thing={of.technology} kind="TECHNOLOGY" /> <VerdictMark verdict={of.verdict} />
      </h4>
      {of.minTrl !== null && (
        <p className="muted">
          {words.least(of.minTrl)}; {of.bestTrl === null ? words.noTrl : words.bestTrl(of.bestTrl)}
        </p>
      )}
      <h5>{words.suppliersIn(of.supplierCount)}</h5>
      <SupplierList of={of.suppliers} count={of.supplierCount} look={look} leaving />
      {of.supplierCount > 1 && of.topShare !== null && of.effectiveSuppliers !== null && (
        <p className="muted">
          {words.concentration(formatPercent(of.topShare, language), oneDigit.format(of.effectiveSuppliers))}
        </p>
      )}
      {of.suggestedCount > 0 && (
        <>
          <h5>{words.suggestedIn(of.suggestedCount)}</h5>
          <SupplierList of={of.suggested.slice(0, FIRST)} count={of.suggestedCount} look={look} />
        </>
      )}
      {of.supplierCount + of.suggestedCount + of.outsideCount === 0 && (
        <p className="muted">{words.nobodyKnown}</p>
      )}
      {of.outsideCount > 0 && (
        <details>
          <summary>{words.outsideOf(of.outsideCount)}</summary>
          <SupplierList of={of.outside} count={of.outsideCount} look={look} />
        </details>
      )}
    </article>
  );
}
