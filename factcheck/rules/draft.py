"""The page of what a draft is asked. The asking is done in the room `factcheck/draft`, above the rules: it is one look
at a whole draft, not at a fact or a source, so that it is no rule to be turned on or off.
"""

NAME = "draft"
"""The name that its findings have where those of a rule have the rule's."""

PAGE = """\
What a draft states agrees with its sources, differs from them, stands there of another thing, or is in none of them.

**Why:** a draft is written from its sources; a figure, date, name or quotation that they do not have is a slip, or
comes from somewhere that somebody should be able to name.

**A figure rests on an equal one** of its dimension in a source, where words or nouns beside both tell of the same:
“Investors put $21 million into Bexo” for “Bexo raised $21 million”, “180 employees” for “180 people”, “half of the 60
schools” for “of 60 schools, 30”. It does not where an opposite stands beside one of them (killed and hurt, up and
down), where the nouns name two sorts (guests and sailors), or where the words beside it fit another figure of the
source better. A weekday of which nobody knows the day supports no date. **A date rests on an equal one** whose sentence
shares a word with its own; a full date or a year also where no other sentence tells of what the draft does.

**A statement that none supports conflicts** with what stands in its place: the mention of its kind that shares most of
the words around it, that the draft has nowhere, and that no other comes near. How near the two values are chooses
nothing; what looks like a slip (digits swapped, one letter, the same day of another month) counts and is named. A
figure or a date that stands in a source of another thing is a warning of its own, and so is a name that is spelled like
none in the sources and lies a letter from one of them.

**A name** stands in the place of one in a source that does the same, suffers it, is where it happens, or is named by
the same noun: “was written by Ann Holm” for “was written by Peter Brand”. A name that the sources have in another role
is in conflict with the one that is in this role there, where the sentence of the source tells more of what the draft
tells: “arrested the driver, Anil Mehta” for “the driver, Ravi Joshi, was arrested”; so are two that have changed
places. A capital that says where something is is not borne out by its state.

**A figure that follows** from what one sentence of a source has is supported, with the arithmetic: a time between two
years, a share of two counts, a sum, a difference, how many are named, a sum of money of which the currency is left out;
so is an age that one born then has, and a birth that goes with an age. An age that does not go with a birth conflicts.

**What was done** in the draft and not in a source (“did not repair the bridge”, “repaired the bridge”; “acquitted”,
“convicted”) conflicts where it befalls the same and nobody else does it.

**Silent when** the sources have what the draft leaves out; the words state nothing that a source must have (an ordinal,
a people, a name of one word that is in no table); a line is no part of the story, such as a byline.

**Example:** “A bomb in Kabul killed 42 people on Monday” in the draft, “A bomb in Kabul killed 24 people on Monday” in
its source: 42 people contradict 24, Kabul and Monday agree. “and hurt 300 dogs” is in no source.

**Source:** ours.
"""
