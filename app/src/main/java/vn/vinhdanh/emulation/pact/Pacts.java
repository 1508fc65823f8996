package vn.vinhdanh.emulation.pact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.MovementId;
import vn.vinhdanh.emulation.PactId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.BlocRole;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.NotFoundProblem;

/** The pacts that the viewer may see: those of her units and blocs, all for those who overlook them. Reading only. */
@Component
@Transactional(readOnly = true)
public class Pacts {

    private static final String PACT = """
            select p.*, b.name as bloc_name,
                   (select count(*) from emulation.target t where t.pact_id = p.id) as targets,
                   (select count(*) from emulation.pact_party y where y.pact_id = p.id) as parties,
                   (select count(y.signed_on) from emulation.pact_party y where y.pact_id = p.id) as signatures
              from emulation.pact p
              join organization.bloc b on b.id = p.bloc_id
            """;

    /** Mine are the pacts of my blocs, of the blocs my units are in, and those my units signed. */
    static final String MINE = """
            (:all or p.bloc_id in (:blocs)
             or exists (select 1 from organization.bloc_member m where m.bloc_id = p.bloc_id and m.unit_id in (:units))
             or exists (select 1 from emulation.pact_party y where y.pact_id = p.id and y.unit_id in (:units)))
            """;

    private final JdbcClient database;
    private final Charge charge;

    Pacts(JdbcClient database, Charge charge) {
        this.database = database;
        this.charge = charge;
    }

    /** The viewer's pacts of a year, in Vietnamese order of their blocs. */
    public List<Pact> ofYear(int year) {
        return database.sql(
                        PACT + " where p.year = :year and " + MINE + " order by b.name collate public.vietnamese, p.id")
                .param("year", year)
                .param("all", charge.overlooks())
                .param("blocs", Wording.orNobody(charge.blocs()))
                .param("units", Wording.orNobody(charge.units()))
                .query(Pacts::pact)
                .list();
    }

    /** The years that have pacts, the latest first. */
    public List<Integer> years() {
        return database.sql("select distinct year from emulation.pact order by year desc")
                .query(Integer.class)
                .list();
    }

    /** @throws NotFoundProblem when there is no such pact, or (journalled) none of the viewer's */
    public Pact require(PactId id) {
        Pact pact = find(id).orElseThrow(NotFoundProblem::new);
        boolean mine = database.sql("select exists (select 1 from emulation.pact p where p.id = :id and " + MINE + ")")
                .param("id", id.value())
                .param("all", charge.overlooks())
                .param("blocs", Wording.orNobody(charge.blocs()))
                .param("units", Wording.orNobody(charge.units()))
                .query(Boolean.class)
                .single();
        if (!mine) {
            throw charge.notYours("pact", id);
        }
        return pact;
    }

    /** The pact of a bloc, if it has one. */
    public Optional<Pact> ofBloc(BlocId bloc) {
        return database.sql(PACT + " where p.bloc_id = :bloc")
                .param("bloc", bloc.value())
                .query(Pacts::pact)
                .optional();
    }

    /** Who signs: leader, deputies, then the others in Vietnamese order. Empty until it is opened for signing. */
    public List<Party> parties(PactId id, LocalDate day) {
        return database.sql("""
                        select y.unit_id, u.name as unit_name, y.role, y.signed_on, y.signer
                          from emulation.pact_party y
                          join organization.unit_as_of(:day) u on u.id = y.unit_id
                         where y.pact_id = :id
                         order by array_position(array['LEADER', 'DEPUTY', 'MEMBER'], y.role),
                                  u.name collate public.vietnamese
                        """)
                .param("day", day)
                .param("id", id.value())
                .query((row, number) -> new Party(
                        new UnitId(row.getLong("unit_id")),
                        row.getString("unit_name"),
                        BlocRole.valueOf(row.getString("role")),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("signer")))
                .list();
    }

    Optional<Pact> find(PactId id) {
        return database.sql(PACT + " where p.id = :id")
                .param("id", id.value())
                .query(Pacts::pact)
                .optional();
    }

    /** The pact, locked until the end of the transaction so that two acts on it follow one another. */
    Pact locked(PactId id) {
        return database.sql(PACT + " where p.id = :id for update of p")
                .param("id", id.value())
                .query(Pacts::pact)
                .optional()
                .orElseThrow(NotFoundProblem::new);
    }

    private static Pact pact(ResultSet row, int number) throws SQLException {
        Long movement = row.getObject("movement_id", Long.class);
        return new Pact(
                new PactId(row.getLong("id")),
                new BlocId(row.getLong("bloc_id")),
                row.getString("bloc_name"),
                row.getInt("year"),
                row.getString("theme"),
                movement == null ? null : new MovementId(movement),
                PactState.valueOf(row.getString("state")),
                row.getObject("signing_on", LocalDate.class),
                row.getObject("signed_on", LocalDate.class),
                row.getInt("targets"),
                row.getInt("parties"),
                row.getInt("signatures"),
                row.getInt("version"));
    }
}
