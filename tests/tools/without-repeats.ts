/** The remaining output: problems that were not reported before. */
export type Said = {
  readonly text: string;
  /** The number of problems that were left out. */
  readonly repeated: number;
};

/** A problem of a checker begins at the left margin; its further lines are indented or blank. */
const problemsOf = (output: string): readonly string[] => output.trim().split(/\n(?=\S)/u);

/**
 * Removes the problems that are `known` from an output, and adds the others to them: four packages that import one file
 * each report the problems in it.
 */
export const withoutRepeats = (output: string, known: Set<string>): Said => {
  const problems = problemsOf(output);
  const fresh = problems.filter((problem) => !known.has(problem.trim()));
  for (const problem of fresh) known.add(problem.trim());
  return { text: fresh.join('\n'), repeated: problems.length - fresh.length };
};
