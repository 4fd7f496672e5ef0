/** For whom a page is made: its author, the public, or members, who also see what is exempt. */
export type Copy = 'working' | 'public' | 'members';
