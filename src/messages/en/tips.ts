// English: one tip a period for whoever strengthens leaders and groups.

/** In an order that suits a new group: easy first. */
export const tips: readonly string[] = [
  'Give the group easy tasks first, so that the leader can practise getting started and sharing out the talking.',
  'Give the leader authority: give your instructions to the leaders, and let them get the groups going.',
  'Tell each leader one specific thing they did for the group this week.',
  'Give the group a task so challenging that nobody can do it alone.',
  'Make a quiz where the group has to agree on one answer.',
  'Let the group say for itself what it does well, and one thing it wants to get better at.',
  'Is there disagreement in a group? Ask questions, and let them find the solution themselves.',
  'Play a game within the groups where everyone has to contribute to get further.',
  'Let two groups play against each other, or solve a task together.',
  'Let the groups entertain each other: a sketch, a riddle or a song.',
  'Follow the model in every subject: the leader reports to the class, and everyone gets to speak.',
  'Praise a group out loud for how it worked together, not just for the answer.',
];
