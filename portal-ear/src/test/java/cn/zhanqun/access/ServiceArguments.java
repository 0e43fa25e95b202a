package cn.zhanqun.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.zhanqun.access.ServiceGrounds.Thing;
import cn.zhanqun.access.ServicePreparation.NetworkThings;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Office;
import cn.zhanqun.domain.account.PasswordProfile;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.SecondFactorDuty;
import cn.zhanqun.domain.account.SecurityRules;
import cn.zhanqun.domain.article.Pin;
import cn.zhanqun.domain.media.Description;
import cn.zhanqun.domain.media.Focus;
import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.domain.site.ChannelProfile;
import cn.zhanqun.domain.site.GreyDays;
import cn.zhanqun.domain.site.GreyingScope;
import cn.zhanqun.domain.site.NoticePeriod;
import cn.zhanqun.domain.site.NoticeTone;
import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.domain.site.SiteState;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.ejb.article.DraftState;
import cn.zhanqun.ejb.audit.Chain;
import cn.zhanqun.ejb.audit.LedgerFilter;
import cn.zhanqun.ejb.audit.SecurityFilter;
import cn.zhanqun.ejb.identity.ProvenIdentity;
import cn.zhanqun.ejb.launch.NewSite;
import cn.zhanqun.ejb.media.AcceptedFile;
import cn.zhanqun.ejb.media.ContentHash;
import cn.zhanqun.ejb.media.FileType;
import cn.zhanqun.ejb.media.KeptPicture;
import cn.zhanqun.ejb.media.MediaSought;
import cn.zhanqun.ejb.media.PictureArea;
import cn.zhanqun.ejb.media.PictureType;
import cn.zhanqun.ejb.migration.SavedPage;
import cn.zhanqun.ejb.site.ArrangedBlock;
import cn.zhanqun.ejb.staff.GrantPlace;
import cn.zhanqun.ejb.staff.StaffFilter;
import cn.zhanqun.ejb.statistics.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the services are called with, told by the names and kinds of their parameters. A number
 * never has a kind alone: whoever adds an operation says here what its numbers mean.
 */
final class ServiceArguments {

  /** A page in which an article is recognised; journeys bring it in too. */
  static final String SAVED_PAGE = "/cn/zhanqun/journey/saved-page.txt";

  private static final byte[] WORDS = "权限矩阵".getBytes(UTF_8);
  private static final LocalDate DAY = LocalDate.parse("2098-02-01");

  private final Map<String, Argument> arguments = new HashMap<>();

  ServiceArguments(ServicePreparation prepared) {
    ofSites();
    ofTheNetwork(prepared.network());
    ofOneself(prepared);
    ofAnyKind();
  }

  private void ofSites() {
    put("long siteId", grounds -> grounds.number(Thing.SITE));
    put("Optional siteId", grounds -> Optional.of(grounds.number(Thing.SITE)));
    put("SiteKeeping.open.code", grounds -> "");
    put("NewSite", ServiceArguments::newSite);
    put("GrantPlace", grounds -> GrantPlace.site(grounds.number(Thing.SITE)));
    put("long channelId", grounds -> grounds.number(Thing.CHANNEL));
    put("long intoId", grounds -> grounds.number(Thing.FURTHER_CHANNEL));
    put("ChannelEditing.stand.parentId", grounds -> grounds.number(Thing.FURTHER_CHANNEL));
    put("Optional chosenChannel", grounds -> Optional.of(grounds.number(Thing.CHANNEL)));
    put("long articleId", grounds -> grounds.the(DraftState.class, Thing.DRAFT).articleId());
    put("Pinning.pin.articleId", grounds -> grounds.number(Thing.PUBLISHED));
    put("Publishing.withdraw.articleId", grounds -> grounds.number(Thing.PUBLISHED));
    put("DraftState", grounds -> grounds.the(DraftState.class, Thing.DRAFT));
    put("Manuscript", ServicePreparation::manuscript);
    put("MistakeDesk.open.number", grounds -> grounds.number(Thing.MISTAKE));
    put("MistakeDesk.answer.number", grounds -> grounds.number(Thing.MISTAKE));
    put("MistakeDesk.dismiss.number", grounds -> grounds.number(Thing.MISTAKE));
    put("long greyingId", grounds -> grounds.number(Thing.GREYING));
    put("long barId", grounds -> grounds.number(Thing.NOTICE_BAR));
    put("long mediaId", grounds -> grounds.number(Thing.PICTURE));
    put("MediaSought", grounds -> MediaSought.ANYTHING);
    put("PictureArea", grounds -> new PictureArea(0, 0, 50, 50));
    put("Description", grounds -> new Description("权限矩阵", "", "", Focus.CENTRE));
    put("Optional logo", grounds -> Optional.of(grounds.number(Thing.PICTURE)));
    put("Optional banner", grounds -> Optional.of(grounds.number(Thing.PICTURE)));
    put("List arranged", ServiceArguments::blocks);
    put("Arranging.arrange.seenState", grounds -> grounds.the(String.class, Thing.HOME));
  }

  private static NewSite newSite(ServiceGrounds grounds) {
    return new NewSite("matrix-new", "权限矩阵", "矩阵", "red", "", grounds.number(Thing.SITE));
  }

  private static List<ArrangedBlock> blocks(ServiceGrounds grounds) {
    List<String> channels = List.of(grounds.the(String.class, Thing.CHANNEL_CODE));
    return List.of(new ArrangedBlock(BlockArea.MAIN, BlockLook.LATEST, "", 5, channels, List.of()));
  }

  private void ofTheNetwork(NetworkThings network) {
    put("long accountId", grounds -> network.colleague());
    put("long deputyId", grounds -> network.absent());
    put("long absentId", grounds -> network.colleague());
    put("long roleId", grounds -> network.role());
    put("long grantId", grounds -> network.grant());
    put("long standInId", grounds -> network.standIn());
    put("long unitId", grounds -> network.unit());
    put("LedgerAudit.open.number", grounds -> 1L);
    put("SecurityAudit.open.number", grounds -> 1L);
    put("LedgerFilter", grounds -> LedgerFilter.ALL);
    put("SecurityFilter", grounds -> SecurityFilter.ALL);
    put("StaffFilter", grounds -> StaffFilter.ANY);
    put("Chain", grounds -> Chain.LEDGER);
    put("Office", grounds -> Office.SYSTEM);
    put("Roles.add.code", grounds -> "matrix-new");
    put("Set permissions", grounds -> Set.of(Permission.READ_DESK));
    put("String loginName", grounds -> "matrix-new");
    put("Duty", grounds -> ServicePreparation.aDay());
    put(
        "SecurityRules",
        grounds ->
            new SecurityRules(PasswordProfile.DENGBAO3, SecondFactorDuty.EVERYBODY, 15, 12, 5, 5));
  }

  private void ofOneself(ServicePreparation prepared) {
    arguments.put("Actor", (actor, grounds) -> actor);
    arguments.put("long tokenId", (actor, grounds) -> prepared.tokenOf(actor));
    put("WantedToken", grounds -> ServicePreparation.aToken());
    put("long sessionId", grounds -> 0L);
    put("long keptSessionId", grounds -> 0L);
    put("long identityId", grounds -> 0L);
    put(
        "ProvenIdentity",
        grounds -> new ProvenIdentity("https://id.example", "matrix", Optional.empty()));
  }

  private void ofAnyKind() {
    put("String", grounds -> "权限矩阵");
    put("ChannelEditing.add.code", grounds -> "matrix-new");
    put("String accent", grounds -> "red");
    put("SiteKeeping.giveHost.host", grounds -> "matrix.example");
    put("String linkAddress", grounds -> "");
    put("int", grounds -> 1);
    put("long seenVersion", grounds -> 0L);
    put("Optional", grounds -> Optional.empty());
    put("byte[]", grounds -> WORDS);
    put("InputStream", grounds -> new ByteArrayInputStream(WORDS));
    put("FileUpload.keepFile.name", grounds -> "x.txt");
    put(
        "AcceptedFile",
        grounds -> new AcceptedFile(ContentHash.of(WORDS), FileType.TEXT, "x.txt", WORDS.length));
    put(
        "KeptPicture",
        grounds ->
            new KeptPicture(ContentHash.of(WORDS), "x.png", PictureType.PNG, 1, 1, WORDS.length));
    put("SavedPage", grounds -> SavedPage.ofText(savedPage()));
    put("ChannelProfile", grounds -> ChannelProfile.named("权限矩阵", "栏目"));
    put("GreyDays", grounds -> new GreyDays(DAY, DAY));
    put("GreyingScope", grounds -> GreyingScope.HOME_PAGES);
    put("NoticeTone", grounds -> NoticeTone.CALM);
    put(
        "NoticePeriod",
        grounds ->
            new NoticePeriod(
                Instant.parse("2098-02-01T00:00:00Z"), Instant.parse("2098-02-02T00:00:00Z")));
    put("Instant", grounds -> Instant.parse("2098-02-01T00:00:00Z"));
    put("Period", grounds -> Period.WEEK);
    put("Pin", grounds -> new Pin(1, Optional.empty()));
    put("SiteIdentity", grounds -> SiteIdentity.UNKNOWN);
    put("SiteState", grounds -> SiteState.CLOSED);
    put("StandingKind", grounds -> StandingKind.ABOUT);
  }

  private static String savedPage() {
    try (InputStream page = ServiceArguments.class.getResourceAsStream(SAVED_PAGE)) {
      return new String(page.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(String parameter, ArgumentOfGrounds argument) {
    arguments.put(parameter, (actor, grounds) -> argument.on(grounds));
  }

  /** Everything the operation is called with. */
  Object[] of(Method operation, Actor actor, ServiceGrounds grounds) {
    return Arrays.stream(operation.getParameters())
        .map(parameter -> argument(operation, parameter).by(actor, grounds))
        .toArray();
  }

  /** The first of its parameters of which nothing is said here. */
  Optional<Parameter> lackingFor(Method operation) {
    return Arrays.stream(operation.getParameters())
        .filter(parameter -> find(operation, parameter).isEmpty())
        .findFirst();
  }

  private Argument argument(Method operation, Parameter parameter) {
    return find(operation, parameter)
        .orElseThrow(
            () ->
                new IllegalStateException("Nothing to call " + operation + " with: " + parameter));
  }

  private Optional<Argument> find(Method operation, Parameter parameter) {
    String service = operation.getDeclaringClass().getSimpleName();
    String kind = parameter.getType().getSimpleName();
    return Stream.of(
            service + "." + operation.getName() + "." + parameter.getName(),
            kind + " " + parameter.getName(),
            kind)
        .map(arguments::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private interface Argument {
    Object by(Actor actor, ServiceGrounds grounds);
  }

  private interface ArgumentOfGrounds {
    Object on(ServiceGrounds grounds);
  }
}
