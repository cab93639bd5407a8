-- Walls between schools. Everything a school owns stands in public and has school_id first in its keys; what is not of
-- one school is reached through views and functions in common, under a role that sees no table.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

revoke all on schema public from public;
grant usage on schema public to ${school_role};

create schema common;
grant usage on schema common to ${common_role};

-- Puts up the wall around one table of schools. The owner, who migrates and backs up, passes by a policy of its own:
-- without one it would see nothing either, for the wall is forced.
create procedure wall(walled regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy own_school on %s to ${school_role}
        using (school_id = nullif(current_setting(''caitien.school'', true), '''')::uuid)
        with check (school_id = nullif(current_setting(''caitien.school'', true), '''')::uuid)', walled);
    execute format('create policy owner on %s to ${owner_role} using (true) with check (true)', walled);
end $$;
