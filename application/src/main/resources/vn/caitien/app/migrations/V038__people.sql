-- A role may end at once, also one that began today: then it has counted on no day, and its last is the day before its first.
alter table membership drop constraint membership_check;
alter table membership add constraint membership_days check (to_day >= from_day - 1);

-- Links to units above and to the installation itself are listed apart from those of schools.
create index invitation_above on invitation (made_at) where school is null;
