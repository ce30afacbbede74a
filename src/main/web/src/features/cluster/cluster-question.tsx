import { formatDate } from '../../core/format';
import { usePage } from '../../core/page-context';
import { DISTRETTO, SHOWCASE } from '../../core/showcase';
import { useQuestion } from '../../core/use-question';
import { ClusterDocument } from '../../generated/graphql';
import { QuestionCard } from '../../ui/question-card';
import { membersCounted } from './cluster-composition';

/** "What does the Distretto look like?", with how many members are known and since when it exists. */
export function ClusterQuestion() {
  const { t, language } = usePage();
  const asked = useQuestion(ClusterDocument, { id: DISTRETTO, members: 25 });
  return (
    <QuestionCard
      asked={asked}
      to={SHOWCASE}
      question={() => t.start.questionCluster}
      answer={({ cluster }) =>
        cluster
          ? t.start.answerCluster(
              membersCounted(cluster),
              cluster.established && formatDate(cluster.established, language),
            )
          : t.frame.unknownThing.title
      }
    />
  );
}
