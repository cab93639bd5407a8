-- Lists for those who keep the installation: schools and units by some letters of their names, without accents.
-- They run as the owner because unaccent stands in a schema that no role of requests may use.

-- Schools by their latest names, in the order of these; found is how many there are in all.
create function common.schools_called(words text, start int, most int)
    returns table (school_id uuid, name text, type text, code text, closed_day date, found bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select s.school_id, n.name, s.type, s.code, s.closed_day, count(*) over ()
    from school s
        join lateral (select m.name from school_name m where m.school_id = s.school_id order by m.from_day desc limit 1) n on true
    where strpos(unaccent(lower(n.name)), unaccent(lower(words))) > 0 or lower(s.code) = lower(words)
    order by n.name collate "vi-x-icu", s.school_id
    offset start limit most
$$;
revoke all on function common.schools_called(text, int, int) from public;
grant execute on function common.schools_called(text, int, int) to ${common_role};

-- Units of any kind by the names they have on that day, with what stands above them then.
create function common.units_named(words text, day date, most int)
    returns table (id uuid, kind text, name text, above text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select u.id, u.kind, n.name, a.name
    from unit u
        join unit_name n on n.unit = u.id and n.from_day <= day and coalesce(n.to_day, day) >= day
        left join unit_parent p on p.unit = u.id and p.from_day <= day and coalesce(p.to_day, day) >= day
        left join unit_name a on a.unit = p.parent and a.from_day <= day and coalesce(a.to_day, day) >= day
    where u.from_day <= day and coalesce(u.to_day, day) >= day
      and strpos(unaccent(lower(n.name)), unaccent(lower(words))) > 0
    order by n.name collate "vi-x-icu", a.name collate "vi-x-icu"
    limit most
$$;
revoke all on function common.units_named(text, date, int) from public;
grant execute on function common.units_named(text, date, int) to ${common_role};
