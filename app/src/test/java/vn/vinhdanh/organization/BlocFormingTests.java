package vn.vinhdanh.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.web.Refusal;

@HouseTest
@Transactional
class BlocFormingTests {

    @Autowired
    private BlocForming forming;

    @Autowired
    private Blocs blocs;

    @Autowired
    private Restructuring restructuring;

    private UnitId leader;
    private UnitId member;
    private BlocId bloc;

    @BeforeEach
    void aBlocOfTwo() {
        leader = unit("Trung tâm Thử khối một");
        member = unit("Trung tâm Thử khối hai");
        bloc = forming.form("Khối thử lập lại", 2040, BlocLevel.MINISTRY, "thử nghiệm", null, true);
        forming.admit(bloc, leader, BlocRole.LEADER, null);
        forming.admit(bloc, member, BlocRole.MEMBER, null);
    }

    @Test
    void a_bloc_is_carried_over_with_its_members_and_roles_of_the_last_day() {
        forming.giveRole(bloc, member, BlocRole.LEADER, LocalDate.of(2040, 7, 1));
        var formed = forming.carryOver(List.of(bloc), 2041);
        assertThat(formed.leftOut()).isZero();
        var next = blocs.find(formed.blocs().getFirst()).orElseThrow();
        assertThat(next.name()).isEqualTo("Khối thử lập lại");
        assertThat(next.field()).isEqualTo("thử nghiệm");
        assertThat(next.continues()).isEqualTo(bloc);
        assertThat(blocs.leader(next.id(), LocalDate.of(2041, 1, 1))).contains(member);
        assertThat(blocs.members(next.id(), LocalDate.of(2041, 12, 31))).hasSize(2);
    }

    @Test
    void a_unit_that_is_no_more_is_left_out_and_told() {
        var version = 0;
        restructuring.dissolve(member, LocalDate.of(2040, 12, 1), null, version);
        var formed = forming.carryOver(List.of(bloc), 2041);
        assertThat(formed.leftOut()).isEqualTo(1);
        assertThat(blocs.members(formed.blocs().getFirst(), LocalDate.of(2041, 1, 1)))
                .extracting(BlocMember::unit)
                .containsExactly(leader);
    }

    @Test
    void a_bloc_is_carried_over_once_and_only_forward() {
        forming.carryOver(List.of(bloc), 2041);
        assertThatThrownBy(() -> forming.carryOver(List.of(bloc), 2042))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("organization.refusal.bloc-carried-on");
        assertThatThrownBy(() -> forming.carryOver(List.of(bloc), 2040))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("organization.refusal.bloc-not-earlier");
    }

    private UnitId unit(String name) {
        return restructuring.found(new NewUnit(UnitKind.CENTRE, name, null, true, false, null, null, true), null);
    }
}
