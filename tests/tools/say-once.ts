/** What is left to say of an output: its problems that nobody has told of before. */
export type Said = {
  readonly text: string;
  /** Problems that were left out. */
  readonly repeated: number;
};

/** A problem of a checker begins at the left margin; what belongs to it is indented or blank. */
const problemsOf = (output: string): readonly string[] => output.trim().split(/\n(?=\S)/u);

/**
 * Leaves out of an output the problems that are `known`, and adds the others to them: four packages that import one file
 * each report what is wrong in it.
 */
export const sayOnce = (output: string, known: Set<string>): Said => {
  const problems = problemsOf(output);
  const fresh = problems.filter((problem) => !known.has(problem.trim()));
  for (const problem of fresh) known.add(problem.trim());
  return { text: fresh.join('\n'), repeated: problems.length - fresh.length };
};
