import { explore } from '../../core/address';
import { usePage } from '../../core/page-context';
import { SHOWCASE_PAIR } from '../../core/showcase';
import { useQuestion } from '../../core/use-question';
import { CollaborationPathsDocument } from '../../generated/graphql';
import { QuestionCard } from '../../ui/question-card';

/** "How is A connected to B?", with the length of the best path and by way of whom. */
export function PathQuestion() {
  const { t } = usePage();
  const asked = useQuestion(CollaborationPathsDocument, SHOWCASE_PAIR);
  const { from, to } = SHOWCASE_PAIR;
  return (
    <QuestionCard
      asked={asked}
      to={explore({ steps: [{ do: 'path', from, to }], pair: SHOWCASE_PAIR })}
      question={(data) =>
        t.start.questionPath(
          data?.collaborationPaths.from?.name ?? '\u2026',
          data?.collaborationPaths.to?.name ?? '\u2026',
        )
      }
      answer={({ collaborationPaths: { paths } }) => {
        const [best] = paths;
        if (!best) return t.start.answerNoPath;
        const [hop] = best.hops;
        const shared = hop?.evidence[0]?.project ?? hop?.evidence[0]?.cluster;
        return t.start.answerPath(best.length, (best.length === 1 ? shared?.name : hop?.to.name) ?? null);
      }}
    />
  );
}
