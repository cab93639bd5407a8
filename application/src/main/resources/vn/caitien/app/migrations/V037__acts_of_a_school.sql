-- What people are in a school is decided in the common role's transaction, but it is the school's to read about: the
-- common role writes it into the school's own chain. It may hold the end of a chain and add one entry behind it; it
-- reads no entry, and alters none.

create function common.trail_end(of_school uuid)
    returns table (number bigint, hash bytea)
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into trail_head (school_id, number, hash) values (of_school, 0, decode(repeat('00', 32), 'hex'))
        on conflict do nothing;
    return query select h.number, h.hash from trail_head h where h.school_id = of_school for update;
end $$;

create function common.trail_add(of_school uuid, entry bigint, moment timestamptz, who uuid, told_by uuid, act text,
        done_to uuid, told jsonb, former bytea, seal bytea)
    returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update trail_head h set number = entry, hash = seal
        where h.school_id = of_school and h.number = entry - 1 and h.hash = former;
    if not found then
        raise exception 'entry % is not the next of its chain', entry;
    end if;
    insert into trail_entry (school_id, number, at, account, reported_by, kind, subject, details, previous, hash)
        values (of_school, entry, moment, who, told_by, act, done_to, told, former, seal);
    return entry;
end $$;

revoke all on function common.trail_end(uuid) from public;
revoke all on function common.trail_add(uuid, bigint, timestamptz, uuid, uuid, text, uuid, jsonb, bytea, bytea) from public;
grant execute on function common.trail_end(uuid) to ${common_role};
grant execute on function common.trail_add(uuid, bigint, timestamptz, uuid, uuid, text, uuid, jsonb, bytea, bytea)
    to ${common_role};

-- A page of the record may ask for some days only.
create index trail_entry_by_time on trail_entry (school_id, at);
